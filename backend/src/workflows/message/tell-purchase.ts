import type { MedusaContainer } from "@medusajs/framework/types"
import { readEnvironment } from "../../environment"
import { orderDrafts, paidDrafts, placedDrafts, trackUrl } from "../../messages/drafts"
import type { PurchaseFacts } from "../../messages/facts"
import { queueMessagesWorkflow } from "./queue-messages"
import { readOrderMembers, readParcels, type ReadParcel } from "./read-parcels"

/** Tells the buyer that the purchase is placed, and each cooperative's members of their order. Again changes nothing. */
export async function tellPurchasePlaced(container: MedusaContainer, purchase_id: string): Promise<void> {
  const parcels = await readParcels(container, { purchase_id })
  if (!parcels.length) return
  const members = await readOrderMembers(
    container,
    parcels.map((parcel) => parcel.cooperative_id)
  )
  const { STOREFRONT_URL } = readEnvironment()
  const [{ purchase, buyer }] = parcels
  const facts = factsOf(parcels)
  const orders = parcels.flatMap(({ id, cooperative_id, facts: parcel }) => {
    const order = {
      reference: purchase.reference,
      pieces: parcel.lines.reduce((sum, line) => sum + line.quantity, 0),
      total: parcel.goods_total,
      answer_due_at: parcel.answer_due_at,
    }
    return orderDrafts("received", id, order, members.get(cooperative_id) ?? [], STOREFRONT_URL)
  })
  await queueMessagesWorkflow(container).run({
    input: { messages: [...placedDrafts(purchase.id, facts, buyer), ...orders] },
  })
}

/** Tells the buyer that the transfer came in, of the parcels that still stand. Again changes nothing. */
export async function tellPurchasePaid(container: MedusaContainer, purchase_id: string): Promise<void> {
  const parcels = (await readParcels(container, { purchase_id })).filter((parcel) => parcel.facts.paid > 0)
  if (!parcels.length) return
  const total = parcels.reduce((sum, parcel) => sum + parcel.facts.paid, 0)
  const messages = paidDrafts(purchase_id, { ...factsOf(parcels), total }, parcels[0].buyer)
  await queueMessagesWorkflow(container).run({ input: { messages } })
}

function factsOf(parcels: ReadParcel[]): PurchaseFacts {
  const [{ purchase, buyer, buyer_name }] = parcels
  return {
    reference: purchase.reference,
    name: buyer_name,
    payment: purchase.payment,
    total: Number(purchase.total),
    parcels: parcels.map((parcel) => parcel.facts),
    track_url: trackUrl(readEnvironment().STOREFRONT_URL, buyer.locale, purchase.reference),
  }
}
