import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { inOrder, notTooLong } from "../../../../../contracts/period"
import { localized } from "../../../../../contracts/shapes/basics"
import { DAYS_REVERSED, period, PERIOD_TOO_LONG } from "../../../../../contracts/shapes/report"
import { searchedBy } from "../../../../../contracts/shapes/searched"

export const GET = defineContract({
  summary: "What was searched for in a period, whole, as a CSV file.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: z
    .object({ by: searchedBy, ...period, ...localized.shape })
    .refine(inOrder, DAYS_REVERSED)
    .refine(notTooLong, PERIOD_TOO_LONG),
  response: z.string().describe("The file itself, text/csv."),
})
