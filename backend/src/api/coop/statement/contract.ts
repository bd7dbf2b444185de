import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { period, statement } from "../../../contracts/shapes/statement"

export const GET = defineContract({
  summary: "What the cooperative is owed, was paid, and each deduction with its rate, newest first.",
  guard: { scope: "member", roles: ["manager", "accounts"], suspended: true },
  query: z.object(period),
  response: z.object(statement),
})
