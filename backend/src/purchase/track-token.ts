import { createHmac, timingSafeEqual } from "crypto"
import { readEnvironment } from "../environment"

/** A signed link to one purchase: whoever has it may see and cancel, as with reference and phone. It holds no personal data. */
export function trackToken(purchase_id: string): string {
  return `${purchase_id}.${sign(purchase_id)}`
}

/** The purchase's id of a token that we signed, else null. */
export function readTrackToken(token: string): string | null {
  const [purchase_id, signature = ""] = token.split(".")
  const expected = Buffer.from(sign(purchase_id))
  const given = Buffer.from(signature)
  return expected.length === given.length && timingSafeEqual(expected, given) ? purchase_id : null
}

function sign(purchase_id: string): string {
  return createHmac("sha256", readEnvironment().JWT_SECRET).update(`track:${purchase_id}`).digest("base64url")
}
