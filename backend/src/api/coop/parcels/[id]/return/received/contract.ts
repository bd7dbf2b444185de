import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { typed } from "../../../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary:
    "The goods are back. A card is refunded, cash is counted as handed over; a transfer follows from the market.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({
    /** False where the pieces cannot be sold again. */
    restock: z.boolean(),
    /** Who gave the buyer the cash, where that is how the money goes back. */
    cash_paid_by: z.enum(["carrier", "cooperative"]).default("carrier"),
    carrier: typed(40).optional(),
  }),
  response: z.object({ id: z.string() }),
})
