import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { codes, isRefusal, refusal, type Refusal } from "../contracts/codes"
import { isDiskFull } from "../contracts/disk-full"
import { isDatabaseAway } from "./database-away"

const core = errorHandler()

/** What a parser of Express's throws: a body it cannot read, or one too large. */
type Unreadable = Error & { status?: number; statusCode?: number }

/**
 * Our refusals go out as code and faults, and so does input that could not even be read, that the database is away, and that
 * there is no room left; everything else as Medusa would, which tells nothing of an unknown error.
 */
export function answerError(
  error: unknown,
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (isRefusal(error)) return send(response, codes[error.code], error)
  const status = unreadable(error)
  if (status) return send(response, status, refusal("INVALID_INPUT", "the request cannot be read"))
  if (isDatabaseAway(error)) {
    request.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`The database does not answer: ${String(error)}`)
    return send(response, codes.NOT_READY, refusal("NOT_READY", "the market does not answer right now"))
  }
  if (isDiskFull(error)) {
    request.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`There is no room left: ${String(error)}`)
    return send(response, codes.NO_ROOM, refusal("NO_ROOM", "there is no room to keep this"))
  }
  core(error as Error, request, response, next)
}

function send(response: MedusaResponse, status: number, { code, type, message, faults }: Refusal): void {
  response.status(status).json({ code, type, message, ...(faults && { faults }) })
}

/** 400, 413 or 415, where the request itself is at fault. */
function unreadable(error: unknown): number | undefined {
  if (!(error instanceof Error) || "__isMedusaError" in error) return undefined
  const { status, statusCode = status } = error as Unreadable
  return statusCode !== undefined && [400, 413, 415].includes(statusCode) ? statusCode : undefined
}
