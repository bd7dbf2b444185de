import type { RefusalCode } from "@/lib/api/types"
import type { Unsettled } from "../draft"

const mark = "card"

/* What Stripe writes into the address on the way back; the secret is not to stay there. */
const ofReturn = [mark, "payment_intent", "payment_intent_client_secret", "redirect_status", "source_redirect_slug"]

/** Where a bank that leaves the page sends the buyer back to: the checkout, marked. */
export function returnAddress(origin: string, checkoutPath: string): string {
  return `${origin}${checkoutPath}?${mark}=returned`
}

/** Whether this page was opened by coming back from the bank. */
export function cameBack(address: string): boolean {
  return new URL(address).searchParams.get(mark) === "returned"
}

/** The address without what the way back wrote into it. */
export function withoutReturn(address: string): string {
  const url = new URL(address)
  ofReturn.forEach((name) => url.searchParams.delete(name))
  return url.pathname + url.search + url.hash
}

/** Why a purchase that was left unsettled does not stand. */
type Aftermath = "unsure" | "notApproved" | "notPlaced" | "refused"

/**
 * What a refusal means to a buyer who reloaded the page or comes back from the bank. Only the card's own purchase is
 * asked about with its true sum, so only its refusals are reasons.
 */
export function afterRefusal(code: RefusalCode, { cardTotal }: Unsettled, back: boolean): Aftermath {
  if (code === "UNREACHABLE" || code === "PURCHASE_BUSY") return "unsure"
  if (cardTotal === undefined) return "notPlaced"
  if (code !== "PAYMENT_NOT_READY") return "refused"
  return back ? "notApproved" : "notPlaced"
}
