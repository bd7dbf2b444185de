import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { period, statement } from "../../../../../contracts/shapes/statement"

export const GET = defineContract({
  summary: "One cooperative's statement, as its members see it.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  params: z.object({ id: z.string().max(60) }),
  query: z.object(period),
  response: z.object(statement),
})
