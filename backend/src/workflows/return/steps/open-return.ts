import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../../../modules/purchase"
import { refusal } from "../../../contracts/codes"
import { piecesBefore, type Pieces, type ReturnReason } from "../../../modules/purchase/return-rules"
import { lastReturn } from "../../../purchase/parcel-facts"

export type OpenReturn = {
  id: string
  return_id: string
  reason: ReturnReason
  lines: { item_id: string; quantity: number; before: number }[]
  refund_by: "card" | "transfer" | "cash"
  amount: number
}

/**
 * The parcel's last return, which its state has just let through: under the parcel's lock.
 * @throws PARCEL_STATE where asking for it was cut off between Medusa's return and our record
 */
export const openReturnStep = createStep("open-return", async ({ parcel_id }: { parcel_id: string }, { container }) => {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const returns = await purchases.listParcelReturns({ parcel_id }, { take: null })
  const last = lastReturn(returns)
  if (!last) throw refusal("PARCEL_STATE")
  const earlier = returns.filter((one) => one.id !== last.id && one.answer !== "refused")
  const before = piecesBefore(earlier.map((one) => ({ lines: one.lines as unknown as Pieces })))
  return new StepResponse<OpenReturn>({
    id: last.id,
    return_id: last.return_id,
    reason: last.reason,
    lines: (last.lines as unknown as Pieces).map((line) => ({ ...line, before: before.get(line.item_id) ?? 0 })),
    refund_by: last.refund_by,
    amount: Number(last.amount),
  })
})
