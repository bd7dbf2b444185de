import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { typed } from "../../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary: "The box is with a carrier.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({
    carrier: typed(60).pipe(z.string().min(1)),
    tracking_number: typed(60).optional(),
    tracking_url: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .optional(),
  }),
  response: z.object({ id: z.string() }),
})
