import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isPickup } from "../../modules/delivery/price-delivery"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../modules/purchase"
import type { ParcelMoment } from "../../modules/purchase/parcel-state"
import { lastReturn, orderFactFields, type FactOrder, type FactParcel } from "../../purchase/parcel-facts"
import { parcelHistory } from "../../purchase/parcel-history"
import { tellParcel, type ToldEvent } from "./tell-parcel"

/** Steps before that were looked at with an earlier mark, or told; what is told depends on who the buyer is by now. */
const LOOK_BACK_MS = 60 * 60 * 1000

type Row = FactParcel & { id: string; stepped_at: Date; purchase: { phone: string }; order: FactOrder }

/**
 * Tells the steps that parcels took and nobody was told of: the process ended, or the queue of events was away, after the
 * step and before its event was heard. A parcel is looked at once after its last step; the keys of messages hold each to one.
 * @param before when the last step must have begun for nobody to be at it any more
 */
export async function tellUntoldSteps(container: MedusaContainer, before: Date, most: number): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "parcel",
    fields: ["*", "returns.*", "purchase.phone", ...orderFactFields.map((field) => `order.${field}`)],
    filters: { stepped_at: { $lt: before } },
    pagination: { take: most, order: { stepped_at: "ASC" } },
  })
  for (const row of data as unknown as Row[]) {
    const { id, purchase } = row
    try {
      // A buyer whose account is gone is told nothing.
      if (purchase.phone) await tellParcel(container, eventsOf(row), id)
      // Unless another step began meanwhile.
      await purchases.updateParcels({ selector: { id, stepped_at: { $lt: before } }, data: { stepped_at: null } })
    } catch (error) {
      // It must not keep the others waiting.
      container.resolve(ContainerRegistrationKeys.LOGGER).warn(`steps of ${id} could not be told: ${error}`)
    }
  }
}

/** The events of the lines that its history has got lately. */
function eventsOf(row: Row): ToldEvent[] {
  const since = new Date(row.stepped_at).getTime() - LOOK_BACK_MS
  return parcelHistory(null, row, row.order)
    .filter(({ state, at }) => Date.parse(at) >= since && isOfLastReturn(state, at, row))
    .flatMap(({ state }) => eventOf(state, row))
}

function eventOf(state: ParcelMoment, { service }: Row): ToldEvent[] {
  if (state === "placed" || state === "awaiting_payment") return []
  return [state === "packed" && isPickup(service) ? "ready" : state]
}

/** Messages about a return speak of the last one; one made in Medusa's dashboard is none of ours. */
function isOfLastReturn(state: ParcelMoment, at: string, { returns }: Row): boolean {
  if (!/^return|^refunded$/.test(state)) return true
  const last = lastReturn(returns)
  return last !== undefined && new Date(last.created_at as Date).toISOString() <= at
}
