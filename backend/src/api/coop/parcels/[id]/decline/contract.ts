import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary: "The cooperative cannot send it: the order is cancelled, the buyer told why.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ reason: z.enum(["out_of_stock", "damaged", "cannot_deliver", "closed", "not_confirmed", "other"]) }),
  response: z.object({ id: z.string() }),
})
