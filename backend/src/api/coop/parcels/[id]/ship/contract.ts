import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { typed } from "../../../../../contracts/shapes/purchase"
import { MOST_BOXES } from "../../../../../modules/purchase/boxes"

const tracking = {
  tracking_number: typed(60).optional(),
  tracking_url: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
}

export const POST = defineContract({
  summary: "Boxes are with a carrier: those named, or all that are still here.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({
    carrier: typed(60).pipe(z.string().min(1)),
    ...tracking,
    boxes: z
      .array(z.object({ id: z.string().max(60), ...tracking }))
      .min(1)
      .max(MOST_BOXES)
      .optional(),
  }),
  response: z.object({ id: z.string() }),
})
