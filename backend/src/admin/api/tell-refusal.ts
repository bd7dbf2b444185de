import type { WordKey } from "../words/use-words"
import { Refused } from "./call"

const known = [
  "UNREACHABLE",
  "NOT_PERMITTED",
  "NOT_SIGNED_IN",
  "NOT_FOUND",
  "INVALID_INPUT",
  "FEATURES_CHANGED",
  "CHANGED_MEANWHILE",
  "STAND_TAKEN",
  "FAIR_IN_USE",
  "PARCEL_STATE",
  "RETURN_TOO_LATE",
  "RETURN_EXCLUDED",
  "RETURN_QUANTITY",
  "APPLICATION_STATE",
  "APPLICATION_INCOMPLETE",
  "APPLICANT_GONE",
  "ALREADY_MEMBER",
  "LAST_MANAGER",
  "TOO_MANY_REQUESTS",
  "LISTING_STATE",
  "SIGN_EXPIRED",
  "COOPERATIVE_STATE",
  "SEARCH_UNAVAILABLE",
  "NO_ROOM",
  "AMOUNT_TOO_LARGE",
  "KEY_REUSED",
] as const

/** The words for whatever went wrong. */
export function refusalKey(error: unknown): WordKey {
  const code = error instanceof Refused ? known.find((one) => one === error.code) : undefined
  return `refusals.${code ?? "UNEXPECTED"}`
}
