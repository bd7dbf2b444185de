import type { StripeError } from "@stripe/stripe-js"

/** Why the card did not pay; a word under `checkout.cardTrouble`. */
export type CardTrouble =
  | "incomplete"
  | "details"
  | "declined"
  | "funds"
  | "notApproved"
  | "later"
  | "lost"
  | "unavailable"
  | "notReady"
  | "unreachable"

/** What is read of Stripe's error; its own message is neither in our words nor surely in the buyer's language. */
export type CardError = Pick<StripeError, "type" | "code" | "decline_code"> & {
  payment_intent?: { status: string }
}

const troubleOfCode: Readonly<Record<string, CardTrouble>> = {
  incorrect_number: "details",
  invalid_number: "details",
  invalid_expiry_month: "details",
  invalid_expiry_year: "details",
  expired_card: "details",
  incorrect_cvc: "details",
  invalid_cvc: "details",
  incorrect_zip: "details",
  incorrect_address: "details",
  insufficient_funds: "funds",
  authentication_required: "notApproved",
  payment_intent_authentication_failure: "notApproved",
  processing_error: "later",
  issuer_not_available: "later",
  try_again_later: "later",
  reenter_transaction: "later",
}

const troubleOfType: Readonly<Record<string, CardTrouble>> = {
  validation_error: "incomplete",
  card_error: "declined",
  api_connection_error: "lost",
  api_error: "later",
  rate_limit_error: "later",
}

const agreed: ReadonlySet<string> = new Set(["requires_capture", "succeeded"])

/**
 * Our word for what Stripe answered. Null where the holder has agreed all the same: an earlier answer was lost, and
 * asking again is refused because nothing is left to ask.
 */
export function troubleOf({ type, code, decline_code, payment_intent }: CardError): CardTrouble | null {
  if (code === "payment_intent_unexpected_state" && agreed.has(payment_intent?.status ?? "")) return null
  if (type === "validation_error") return "incomplete"
  return troubleOfCode[decline_code ?? ""] ?? troubleOfCode[code ?? ""] ?? troubleOfType[type] ?? "unavailable"
}
