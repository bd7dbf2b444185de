import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { inOrder, notTooLong } from "../../../../../contracts/period"
import { localized } from "../../../../../contracts/shapes/basics"
import { DAYS_REVERSED, period, PERIOD_TOO_LONG } from "../../../../../contracts/shapes/report"

export const GET = defineContract({
  summary: "The sector in a period as a CSV file, a figure a line.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: z
    .object({ ...period, ...localized.shape })
    .refine(inOrder, DAYS_REVERSED)
    .refine(notTooLong, PERIOD_TOO_LONG),
  response: z.string().describe("The file itself, text/csv."),
})
