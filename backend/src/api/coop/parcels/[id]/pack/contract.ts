import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { MOST_BOXES } from "../../../../../modules/purchase/boxes"

export const POST = defineContract({
  summary: "The goods are in one box or several: from here on the buyer can no longer cancel.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({
    /** Every piece of the order in exactly one box; without it all in one. */
    boxes: z
      .array(
        z
          .array(z.object({ line_id: z.string().max(60), quantity: z.number().int().min(1).max(99) }))
          .min(1)
          .max(60)
      )
      .min(1)
      .max(MOST_BOXES)
      .optional(),
  }),
  response: z.object({ id: z.string() }),
})
