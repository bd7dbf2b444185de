import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../../environment"
import { orderDrafts, parcelDrafts, trackUrl, type MessageDraft } from "../../messages/drafts"
import type { ParcelEvent, ParcelNews, RefundBy } from "../../messages/facts"
import { queueMessagesWorkflow } from "./queue-messages"
import { readOrderMembers, readParcels, type ReadParcel } from "./read-parcels"

export type ToldEvent = ParcelEvent | "return_requested"

/** What members of the cooperative hear of as well. */
const toMembers: Partial<Record<ToldEvent, "cancelled" | "returned">> = {
  cancelled: "cancelled",
  return_requested: "returned",
}

/** Tells the buyer what happened to a parcel, and its cooperative's members what they must know. Again changes nothing. */
export async function tellParcel(
  container: MedusaContainer,
  events: ToldEvent | readonly ToldEvent[],
  parcel_id: string
): Promise<void> {
  const [parcel] = await readParcels(container, { id: parcel_id })
  if (!parcel) return
  const messages = refundDrafts(parcel)
  for (const event of [events].flat()) {
    messages.push(...toBuyer(event, parcel))
    const order = toMembers[event]
    if (order) messages.push(...(await memberDrafts(container, order, parcel)))
  }
  await queueMessagesWorkflow(container).run({ input: { messages } })
}

function toBuyer(event: ToldEvent, parcel: ReadParcel): MessageDraft[] {
  if (event === "return_requested" || event === "refunded") return []
  // Money that goes back in the same moment says it too, and better.
  if (event === "returned" && parcel.last_return?.refund_by !== "transfer") return []
  const { id, buyer, last_return } = parcel
  if (event === "partly_shipped" || event === "partly_delivered")
    return parcelDrafts(event, `${id}:${parcel.parts[event]}`, newsOf(parcel), buyer)
  if (event === "returned") return parcelDrafts(event, last_return?.id ?? id, newsOf(parcel), buyer)
  // A fair may move more than once.
  if (event === "fair_moved") return parcelDrafts(event, `${id}:${parcel.facts.arrives_from}`, newsOf(parcel), buyer)
  if (event !== "return_accepted" && event !== "return_refused") return parcelDrafts(event, id, newsOf(parcel), buyer)
  const news = newsOf(parcel)
  const said = { ...news, parcel: { ...news.parcel, reason: last_return?.answer_note ?? null } }
  return parcelDrafts(event, last_return?.id ?? id, said, buyer)
}

/** Each sum of money that went back is told once, whatever it was that sent it. */
function refundDrafts(parcel: ReadParcel): MessageDraft[] {
  return parcel.refunds.flatMap(({ id, amount }) =>
    parcelDrafts("refunded", id, { ...newsOf(parcel), refund: { amount, by: refundBy(parcel) } }, parcel.buyer)
  )
}

function refundBy({ purchase, last_return }: ReadParcel): RefundBy {
  if (last_return) return last_return.refund_by
  return purchase.payment === "card" ? "card" : "transfer"
}

/** What is told of one step of a parcel, ready to be queued with others. */
export const buyerDrafts = (event: ParcelEvent, parcel: ReadParcel): MessageDraft[] => toBuyer(event, parcel)

function newsOf({ purchase, buyer, buyer_name, facts }: ReadParcel): ParcelNews {
  return {
    reference: purchase.reference,
    name: buyer_name,
    payment: purchase.payment,
    parcel: facts,
    track_url: trackUrl(readEnvironment().STOREFRONT_URL, buyer.locale, purchase.reference),
  }
}

async function memberDrafts(
  container: MedusaContainer,
  event: "cancelled" | "returned",
  { id, cooperative_id, purchase, facts, last_return }: ReadParcel
): Promise<MessageDraft[]> {
  const members = await readOrderMembers(container, [cooperative_id])
  const pieces = facts.lines.reduce((sum, line) => sum + line.quantity, 0)
  const order = { reference: purchase.reference, pieces, total: facts.goods_total, answer_due_at: null }
  const subject = event === "returned" && last_return ? last_return.id : id
  return orderDrafts(event, subject, order, members.get(cooperative_id) ?? [], readEnvironment().STOREFRONT_URL)
}
