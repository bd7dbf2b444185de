import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../../environment"
import { orderDrafts, parcelDrafts, trackUrl } from "../../messages/drafts"
import type { ParcelEvent } from "../../messages/facts"
import { queueMessagesWorkflow } from "./queue-messages"
import { readOrderMembers, readParcels } from "./read-parcels"

/** Tells the buyer what happened to a parcel; of a cancelled one its cooperative's members hear too. Again changes nothing. */
export async function tellParcel(container: MedusaContainer, event: ParcelEvent, parcel_id: string): Promise<void> {
  const [parcel] = await readParcels(container, { id: parcel_id })
  if (!parcel) return
  const { STOREFRONT_URL } = readEnvironment()
  const { purchase, buyer, buyer_name, facts } = parcel
  const news = {
    reference: purchase.reference,
    name: buyer_name,
    payment: purchase.payment,
    parcel: facts,
    track_url: trackUrl(STOREFRONT_URL, buyer.locale, purchase.reference),
  }
  const messages = parcelDrafts(event, parcel_id, news, buyer)
  if (event === "cancelled") {
    const members = await readOrderMembers(container, [parcel.cooperative_id])
    const pieces = facts.lines.reduce((sum, line) => sum + line.quantity, 0)
    const order = { reference: purchase.reference, pieces, total: facts.goods_total, answer_due_at: null }
    messages.push(
      ...orderDrafts("cancelled", parcel_id, order, members.get(parcel.cooperative_id) ?? [], STOREFRONT_URL)
    )
  }
  await queueMessagesWorkflow(container).run({ input: { messages } })
}
