import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"

export const GET = defineContract({
  summary: "The newest order that waits for an answer: asked again and again by a desk that is open, so that it rings.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  response: z.object({
    newest: z.object({ id: z.string(), reference: z.string(), placed_at: z.iso.datetime() }).nullable(),
    to_answer: z.number().int(),
  }),
})
