import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { typed } from "../../../../../contracts/shapes/purchase"
import { amount } from "../../../../../contracts/shapes/statement"
import { MOST_BOXES } from "../../../../../modules/purchase/boxes"

export const POST = defineContract({
  summary: "The parcel was handed over, and the cash with it where it was to be paid on delivery.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({
    cash_held_by: z.enum(["carrier", "cooperative"]).default("carrier"),
    carrier: typed(60).optional(),
    /** MAD: what was counted. Another sum than was to be collected is taken too, and flagged for the market. */
    cash_counted: amount.or(z.literal(0)).optional(),
    cash_note: typed(200).optional(),
    boxes: z.array(z.string().max(60)).min(1).max(MOST_BOXES).optional(),
  }),
  response: z.object({ id: z.string() }),
})
