import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { day } from "../../../../../contracts/shapes/basics"

export const POST = defineContract({
  summary: "The money was sent to the buyer's account: the buyer is told. Once; a second time is refused.",
  guard: { scope: "staff", roles: ["administrator"] },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ reference: z.string().trim().min(1).max(80), sent_on: day }),
  response: z.object({ id: z.string() }),
})
