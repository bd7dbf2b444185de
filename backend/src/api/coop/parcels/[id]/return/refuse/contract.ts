import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { typed } from "../../../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary: "The cooperative does not take the goods back, and tells the buyer why.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ reason: typed(300).pipe(z.string().min(5)) }),
  response: z.object({ id: z.string() }),
})
