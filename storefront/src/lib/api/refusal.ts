import type { Fault, RefusalCode } from "./types"

const ofStatus: Record<number, RefusalCode> = {
  400: "INVALID_INPUT",
  401: "NOT_SIGNED_IN",
  403: "NOT_PERMITTED",
  404: "NOT_FOUND",
  429: "TOO_MANY_REQUESTS",
  507: "NO_ROOM",
}

/** The API said no. `code` is what a page turns into words; `faults` tells which fields. Status 503 stands for no answer at all. */
export class ApiRefusal extends Error {
  readonly status: number
  readonly code: RefusalCode
  readonly faults: readonly Fault[]

  constructor(status: number, code: RefusalCode, faults: readonly Fault[] = [], options?: ErrorOptions) {
    super(`${status} ${code}`, options)
    this.name = "ApiRefusal"
    this.status = status
    this.code = code
    this.faults = faults
  }
}

/** What was answered with a status of refusal. Medusa's own errors have codes in small letters: those go by their status. */
export function refusalOf(status: number, body: unknown): ApiRefusal {
  const { code, faults } = (typeof body === "object" && body !== null ? body : {}) as {
    code?: unknown
    faults?: unknown
  }
  const own = typeof code === "string" && /^[A-Z_]+$/.test(code)
  return new ApiRefusal(
    status,
    own ? (code as RefusalCode) : (ofStatus[status] ?? "UNREACHABLE"),
    Array.isArray(faults) ? (faults as Fault[]) : []
  )
}

/** The answer, or null where the API knows no such thing. Every other refusal is thrown on. */
export async function orNull<Value>(answer: Promise<Value>): Promise<Value | null> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof ApiRefusal && error.status === 404) return null
    throw error
  }
}
