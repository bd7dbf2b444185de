import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary: "What came of the call to the buyer before a doubtful cash order is prepared.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ outcome: z.enum(["confirmed", "no_answer", "wrong_number"]) }),
  response: z.object({ id: z.string() }),
})
