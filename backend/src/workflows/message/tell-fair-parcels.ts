import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isoDay, storedDay } from "../../contracts/days"
import { locale as locales, type Locale } from "../../contracts/shapes/basics"
import { readFairsOf, type PickupFair } from "../../fairs/pickup-fairs"
import type { PaymentChoice } from "../../market/payments"
import { isOff } from "../../modules/fair/fair-standing"
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"
import type { UntoldMark } from "../../modules/fair/service"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import { isBeforeShipping, parcelState } from "../../modules/purchase/parcel-state"
import { orderFactFields, parcelFacts, type FactOrder, type FactParcel } from "../../purchase/parcel-facts"
import { queueMessagesWorkflow } from "./queue-messages"
import { readParcels } from "./read-parcels"
import { buyerDrafts } from "./tell-parcel"

type Row = FactParcel & {
  id: string
  cooperative_id: string
  fair_id: string
  arrives_from: Date
  arrives_until: Date
  purchase: { locale: Locale; payment: PaymentChoice }
  order: FactOrder
}

/**
 * Fairs changed: whoever is to fetch a parcel there is told that it moved, and the parcel's days follow, or that the
 * parcel will not be there. Again changes nothing and tells nobody twice.
 */
export async function tellFairParcels(container: MedusaContainer, fair_ids: string[]): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const fairs: FairModuleService = container.resolve(FAIR_MODULE)
  // Before they are looked at: what changes from now on is marked anew.
  const marked = { id: fair_ids, untold_since: { $ne: null } }
  const marks = await fairs.listFairs(marked as never, { select: ["id", "untold_since"] })
  const rows = await openParcels(container, fair_ids)
  const fairOf = await readFairsOf(container, rows, "ar")
  const told = rows.flatMap((row) => {
    const fair = fairOf(row)
    return fair ? { row, fair, event: newsOf(row, fair) } : []
  })
  const moved = told.filter(({ event }) => event === "fair_moved")
  if (moved.length)
    await purchases.updateParcels(
      moved.map(({ row, fair }) => ({
        id: row.id,
        arrives_from: storedDay(fair.starts_on),
        arrives_until: storedDay(fair.ends_on),
      }))
    )
  const events = new Map(told.map(({ row, event }) => [row.id, event]))
  const groups = await Promise.all(
    locales.options.map((one) => {
      const ids = told.filter(({ row, event }) => event && row.purchase.locale === one).map(({ row }) => row.id)
      return ids.length ? readParcels(container, { id: ids }) : []
    })
  )
  const messages = groups.flat().flatMap((parcel) => {
    const event = events.get(parcel.id)
    return event ? buyerDrafts(event, parcel) : []
  })
  if (messages.length) await queueMessagesWorkflow(container).run({ input: { messages } })
  await fairs.markTold(marks as UntoldMark[])
}

function newsOf(row: Row, fair: PickupFair): "fair_off" | "fair_moved" | null {
  if (isOff(fair.standing)) return "fair_off"
  const same = isoDay(row.arrives_until) === fair.ends_on && isoDay(row.arrives_from) >= fair.starts_on
  return same || fair.standing === "over" ? null : "fair_moved"
}

/** Those that somebody is still to fetch. */
async function openParcels(container: MedusaContainer, fair_ids: string[]): Promise<Row[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "parcel",
    fields: [
      "*",
      "returns.*",
      "purchase.locale",
      "purchase.payment",
      ...orderFactFields.map((field) => `order.${field}`),
    ],
    filters: { fair_id: fair_ids, order_id: { $ne: null }, answer: ["pending", "accepted"], refused_at: null } as never,
  })
  return (data as unknown as Row[]).filter((row) =>
    isBeforeShipping(parcelState(parcelFacts(row.purchase.payment, row, row.order)))
  )
}
