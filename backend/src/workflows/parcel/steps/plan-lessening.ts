import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { refusal } from "../../../contracts/codes"
import { reductionsOf, scaledAdjustments, type LessenedLine, type Wanted } from "../../../modules/purchase/lessen"
import type { OpenParcel } from "./open-parcel"

type Row = {
  items: (Omit<LessenedLine, "title" | "variant_title"> & {
    product_title: string | null
    title: string
    variant_title: string | null
  })[]
}

/**
 * What is taken out of an order, checked against its lines, with their discounts in proportion.
 * A card not charged yet is charged whole in a moment: until then its order is left as it is.
 * @throws INVALID_INPUT, PARCEL_STATE
 */
export const planLesseningStep = createStep(
  "plan-lessening",
  async ({ parcel, wanted }: { parcel: OpenParcel; wanted: Wanted[] }, { container }) => {
    if (parcel.payment === "card" && !parcel.paid) throw refusal("PARCEL_STATE", "the card is not charged yet")
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({
      entity: "order",
      fields: ["id", "items.*", "items.adjustments.*"],
      filters: { id: parcel.order_id },
    })
    const lines = (data[0] as unknown as Row).items.map((item) => ({
      id: item.id,
      title: item.product_title ?? item.title,
      variant_title: item.variant_title ?? "",
      quantity: Number(item.quantity),
      adjustments: (item.adjustments ?? []).map(({ amount, code, promotion_id, description }) => {
        return { amount: Number(amount), code, promotion_id, description }
      }),
    }))
    const reductions = reductionsOf(lines, wanted)
    if (!reductions) throw refusal("INVALID_INPUT", "not a part of the order", [{ field: "lines", code: "NOT_A_PART" }])
    return new StepResponse({
      reductions,
      quantities: reductions.map(({ line_id, now }) => ({ id: line_id, quantity: now })),
      discounts: reductions.flatMap(({ line_id, now }) => {
        const line = lines.find(({ id }) => id === line_id)
        return line?.adjustments.length && now > 0
          ? [{ reference_id: line_id, adjustments: scaledAdjustments(line, now) }]
          : []
      }),
    })
  }
)
