import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary: "The bank transfer of a purchase came in: its orders are paid.",
  guard: { scope: "staff", roles: ["administrator"] },
  params: z.object({ id: z.string().max(60) }),
  response: z.object({ captured: z.number().int() }),
})
