import type { Locale, OrderNews, ParcelEvent, ParcelNews, PurchaseFacts } from "./facts"
import { amount, moment } from "./format"
import { phoneText } from "./phone-text"
import { told } from "./told"
import { words } from "./words"

export function placedPhone(facts: PurchaseFacts, locale: Locale): string {
  const text = words[locale].phone.placed(facts.reference, amount(facts.total, locale))
  return phoneText(() => text, { link: facts.track_url })
}

export function paidPhone(facts: PurchaseFacts, locale: Locale): string {
  const text = words[locale].paid.phone(facts.reference, amount(facts.total, locale))
  return phoneText(() => text, { link: facts.track_url })
}

export function parcelPhone(event: ParcelEvent, facts: ParcelNews, locale: Locale): string {
  const news = told(facts, locale)
  const write = (cooperative: string) => words[locale].parcels[event].phone({ ...news, cooperative })
  // Of a stand the fair is told too: what does not fit is cut at its end.
  const name = news.fair ? news.cooperative + words[locale].comma + news.fair.name : news.cooperative
  return phoneText(write, { name, link: facts.track_url })
}

/** To the members who take care of orders. */
export function orderPhone(event: "received" | "cancelled" | "returned", facts: OrderNews, locale: Locale): string {
  const { phone, pieces, at } = words[locale]
  const due = facts.answer_due_at ? " " + phone.answer_by(at(moment(facts.answer_due_at, locale))) : ""
  const text =
    event === "received"
      ? phone.received(facts.reference, pieces(facts.pieces), amount(facts.total, locale)) + due
      : phone[event](facts.reference)
  return phoneText(() => text, { link: facts.desk_url })
}
