import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { localized } from "../../../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "Cooperatives that have sold nothing for 90 days, whole, as a CSV file.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: localized,
  response: z.string().describe("The file itself, text/csv."),
})
