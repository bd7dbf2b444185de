import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../contracts/codes"
import { photosThere } from "../../../evidence/photo-store"
import {
  piecesBefore,
  returnFault,
  type PastReturn,
  type Pieces,
  type ReturnReason,
} from "../../../modules/purchase/return-rules"
import { deliveredAt, orderFactFields, paidPaymentOf, type FactOrder } from "../../../purchase/parcel-facts"
import type { PaymentChoice } from "../../../market/payments"
import { isPerishable, type MarkedProduct } from "../../../purchase/perishable"
import { reckonReturn } from "../reckon-return"
import { readSold } from "../read-sold"

export type ReturnRequest = {
  parcel_id: string
  /** Who on the staff asks for the buyer. */
  opened_by?: string
  reason: ReturnReason
  note: string
  lines: Pieces
  photos: string[]
  /** Without an account number the money comes back in cash; a card's always goes back to the card. */
  rib: string | null
}

export type PlannedReturn = ReturnRequest & { refund_by: "card" | "transfer" | "cash"; amount: number }

type Row = {
  id: string
  cooperative_id: string
  returns: (PastReturn & { answer: string })[]
  purchase: { id: string; payment: PaymentChoice }
  order: FactOrder & { items: Item[] }
}

type Item = { id: string; quantity: number; product?: MarkedProduct | null }

const fields = [
  "id",
  "cooperative_id",
  "returns.*",
  "purchase.id",
  "purchase.payment",
  "order.items.*",
  "order.items.product.metadata",
  "order.items.product.categories.metadata",
  ...orderFactFields.map((field) => `order.${field}`),
]

/** Refuses what cannot be given back, and says how much money comes back for the rest, and how. */
export const planReturnStep = createStep("plan-return", async (asked: ReturnRequest, { container }) => {
  const row = await readRow(container, asked.parcel_id)
  const delivered_at = deliveredAt(row.order)
  if (!delivered_at) throw refusal("PARCEL_STATE", "not everything is delivered yet")
  const sold = row.order.items.map((item) => ({
    item_id: item.id,
    quantity: Number(item.quantity),
    perishable: isPerishable(item.product),
  }))
  const fault = returnFault(
    { ...asked, photos: asked.photos.length, vouched: asked.opened_by !== undefined, at: new Date() },
    { delivered_at, lines: sold, returns: row.returns }
  )
  if (fault) throw refusal(fault)
  if (!(await photosThere(row.purchase.id, asked.photos))) throw refusal("PHOTO_NEEDED", "a photo is not there")
  const standing = piecesBefore(row.returns.filter((one) => one.answer !== "refused"))
  const amount = await amountOf(container, { row, asked, sold, standing })
  const refund_by = row.purchase.payment === "card" ? "card" : asked.rib ? "transfer" : "cash"
  if (row.purchase.payment === "bank_transfer" && !asked.rib)
    throw refusal("INVALID_INPUT", "a transfer goes back by transfer", [{ field: "rib", code: "RIB_INVALID" }])
  return new StepResponse<PlannedReturn>({
    ...asked,
    rib: refund_by === "transfer" ? asked.rib : null,
    refund_by,
    amount,
  })
})

async function readRow(container: MedusaContainer, id: string): Promise<Row> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "parcel", fields, filters: { id } })
  return data[0] as unknown as Row
}

type Reckoned = {
  row: Row
  asked: ReturnRequest
  sold: { item_id: string; quantity: number }[]
  standing: Map<string, number>
}

async function amountOf(container: MedusaContainer, { row, asked, sold, standing }: Reckoned): Promise<number> {
  const wanted = new Map(asked.lines.map((line) => [line.item_id, line.quantity]))
  const everything = sold.every(
    ({ item_id, quantity }) => (standing.get(item_id) ?? 0) + (wanted.get(item_id) ?? 0) === quantity
  )
  const { lines, delivery } = await readSold(container, row.order.id, sold)
  const { amount } = reckonReturn({
    cooperative_id: row.cooperative_id,
    lines: asked.lines.map((line) => ({ ...line, before: standing.get(line.item_id) ?? 0 })),
    sold: lines,
    delivery: everything && asked.reason !== "changed_mind" ? delivery : null,
    paid: paidPaymentOf(row.order)?.amount ?? 0,
  })
  return amount
}
