import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary:
    "The cooperative sends only a part: every line with what is sent of it; the rest is taken out and its money with it.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({
    lines: z
      .array(z.object({ line_id: z.string().max(60), quantity: z.number().int().min(0).max(99) }))
      .min(1)
      .max(60),
  }),
  response: z.object({ id: z.string() }),
})
