import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../../../contracts/codes"
import { today } from "../../../contracts/days"
import { readFairsOf } from "../../../fairs/pickup-fairs"
import type { PaymentChoice } from "../../../market/payments"
import { isPickup } from "../../../modules/delivery/price-delivery"
import { isOn } from "../../../modules/fair/fair-standing"
import type { BoxItem, PartStep } from "../../../modules/purchase/boxes"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase"
import { mayTake, parcelState, type ParcelFacts, type ParcelStep } from "../../../modules/purchase/parcel-state"
import {
  livingFulfillments,
  openPaymentOf,
  orderFactFields,
  paidPaymentOf,
  parcelFacts,
  type FactOrder,
  type FactReturn,
} from "../../../purchase/parcel-facts"

type Input = {
  parcel_id: string
  step: ParcelStep
  /** Whose parcel it must be, where a member acts. */
  cooperative_id?: string
}

/** What the steps of a parcel need of it and of its order. */
export type OpenParcel = {
  id: string
  order_id: string
  purchase_id: string
  payment: PaymentChoice
  cooperative_id: string
  location_id: string
  items: { id: string; quantity: number }[]
  shipping_option_id: string | undefined
  boxes: OpenBox[]
  part_steps: PartStep[]
  carrier: string | null
  /** The buyer comes for it. */
  pickup: boolean
  payment_id: string | undefined
  /** The payment whose money is here, and how much of it: MAD. */
  paid: { payment_id: string; amount: number } | undefined
  total: number
}

export type OpenBox = { id: string; items: BoxItem[]; shipped: boolean; delivered: boolean }

type Row = {
  id: string
  service: string
  fair_id: string | null
  carrier: string | null
  part_steps: PartStep[] | null
  order_id: string
  total: number
  answer: ParcelFacts["answer"]
  packed_at: Date | null
  refused_at: Date | null
  returns: FactReturn[]
  cooperative_id: string
  purchase: { id: string; payment: PaymentChoice }
  cooperative: { stock_location_id: string }
  order: Omit<FactOrder, "fulfillments"> & {
    fulfillments?: Box[]
    items: { id: string; quantity: number }[]
    shipping_methods: { shipping_option_id: string }[]
  }
}

type Box = NonNullable<FactOrder["fulfillments"]>[number] & { items?: { line_item_id: string; quantity: number }[] }

const fields = [
  "*",
  "returns.*",
  "purchase.id",
  "purchase.payment",
  "cooperative.stock_location_id",
  "order.items.*",
  "order.shipping_methods.shipping_option_id",
  "order.fulfillments.items.line_item_id",
  "order.fulfillments.items.quantity",
  ...orderFactFields.map((field) => `order.${field}`),
]

/**
 * Reads a parcel under its lock and refuses a step that its state does not allow. Another cooperative's parcel is not found.
 * Marks the parcel, so that a step whose event is lost is still told (`tellUntoldSteps`); one that fails leaves only the mark.
 */
export const openParcelStep = createStep(
  "open-parcel",
  async ({ parcel_id, step, cooperative_id }: Input, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "parcel",
      fields,
      filters: { id: parcel_id, ...(cooperative_id && { cooperative_id }) },
    })
    const parcel = data[0] as unknown as Row | undefined
    if (!parcel?.order_id) throw refusal("NOT_FOUND")
    const state = parcelState(parcelFacts(parcel.purchase.payment, parcel, parcel.order))
    const pickup = isPickup(parcel.service)
    if (!mayTake(step === "deliver" && pickup ? "hand_over" : step, state))
      throw refusal("PARCEL_STATE", `a parcel that is ${state} cannot ${step}`)
    if (step === "leave") await mayLeave(container, parcel)
    // What was handed over in part is not refused at the door: it comes back as a return.
    if ((step === "refuse" || step === "leave") && livingFulfillments(parcel.order).some((box) => box.delivered_at))
      throw refusal("PARCEL_STATE", "a box of it was handed over")
    await markStepped(container, parcel.id)
    return new StepResponse<OpenParcel>({
      id: parcel.id,
      order_id: parcel.order_id,
      purchase_id: parcel.purchase.id,
      payment: parcel.purchase.payment,
      cooperative_id: parcel.cooperative_id,
      location_id: parcel.cooperative.stock_location_id,
      items: parcel.order.items.map((item) => ({ id: item.id, quantity: Number(item.quantity) })),
      shipping_option_id: parcel.order.shipping_methods[0]?.shipping_option_id,
      boxes: (livingFulfillments(parcel.order) as Box[]).map((box) => ({
        id: box.id,
        items: (box.items ?? []).map((item) => ({ id: item.line_item_id, quantity: Number(item.quantity) })),
        shipped: Boolean(box.shipped_at),
        delivered: Boolean(box.delivered_at),
      })),
      part_steps: parcel.part_steps ?? [],
      carrier: parcel.carrier,
      pickup,
      payment_id: openPaymentOf(parcel.order)?.id,
      paid: paidPaymentOf(parcel.order),
      total: Number(parcel.total),
    })
  }
)

/** A step of this parcel begins, or something of it that is told. */
export async function markStepped(container: MedusaContainer, id: string): Promise<void> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  await purchases.updateParcels({ id, stepped_at: new Date() })
}

/** Only what is fetched is left behind; at a fair until its last day somebody may still come. */
async function mayLeave(container: MedusaContainer, parcel: Row): Promise<void> {
  if (!isPickup(parcel.service)) throw refusal("PARCEL_STATE", "it is sent, not fetched")
  const fair = (await readFairsOf(container, [parcel], "ar"))(parcel)
  if (fair && isOn(fair.standing) && today() < fair.ends_on) throw refusal("FAIR_NOT_OVER")
}
