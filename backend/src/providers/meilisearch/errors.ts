import { MedusaError } from "@medusajs/framework/utils"
import { MeilisearchApiError, type MeilisearchErrorResponse } from "meilisearch"

const TOO_MANY = 429
const PAUSE_MS = 1000

export const isMissing = ({ code }: Pick<MeilisearchErrorResponse, "code">) => code === "index_not_found"

/**
 * The engine's error as the Search Module reads it: NOT_FOUND has it look again which index serves, 429 has it wait
 * (`retry_after` in milliseconds). Everything else is passed on.
 */
export function asMedusaError(error: unknown): unknown {
  const { code, message } = reasonOf(error)
  if (code && isMissing({ code })) return new MedusaError(MedusaError.Types.NOT_FOUND, message)
  if (!(error instanceof MeilisearchApiError)) return error
  if (error.response.status !== TOO_MANY) return error
  const seconds = Number(error.response.headers.get("retry-after"))
  return Object.assign(new Error(message), { status: TOO_MANY, retry_after: seconds ? seconds * 1000 : PAUSE_MS })
}

function reasonOf(error: unknown): { code?: string; message: string } {
  if (error instanceof MeilisearchApiError) return { code: error.cause?.code, message: error.message }
  const { code, message } = (error ?? {}) as { code?: string; message?: string }
  return { code, message: message ?? String(error) }
}
