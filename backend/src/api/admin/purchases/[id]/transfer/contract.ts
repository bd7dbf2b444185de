import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { amount } from "../../../../../contracts/shapes/statement"

export const POST = defineContract({
  summary:
    "The bank transfer of a purchase came in: its orders that still stand are paid; none where they were before.",
  guard: { scope: "staff", roles: ["administrator"] },
  params: z.object({ id: z.string().max(60) }),
  /** What whoever looks believes is awaited; where it is another sum by now, nothing is done. */
  body: z.object({ amount: amount.optional() }),
  response: z.object({ captured: z.number().int() }),
})
