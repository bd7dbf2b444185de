import { isoDay } from "../../contracts/days"
import { isClosed } from "./may-sell"

const sellingForms = new Set(["cooperative", "union", "association", "economic_interest_group", "artisan"])

/** Whether a cooperative's listings are shown at all: verified, and of a form that may sell. */
export function isListed(cooperative: { status: string; legal_form: string }): boolean {
  return cooperative.status === "verified" && sellingForms.has(cooperative.legal_form)
}

type Window = { closed_from?: Date | string | null; closed_until?: Date | string | null }

/** The closed window a buyer should know of: under way or ahead. `now` while nothing can be bought. Both days count. */
export function closedAhead({ closed_from, closed_until }: Window, at: Date = new Date()) {
  const [from, until] = [isoDay(closed_from), isoDay(closed_until)]
  if (!from || !until) return null
  const now = isClosed({ status: "", closed_from, closed_until }, at)
  return now || new Date(from) > at ? { from, until, now } : null
}
