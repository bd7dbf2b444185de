import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { inOrder, notTooLong } from "../../../../contracts/period"
import { DAYS_REVERSED, period, PERIOD_TOO_LONG, summary } from "../../../../contracts/shapes/report"

export const GET = defineContract({
  summary: "The sector in a period: sales, who sold, the part led by women and by the young, who is silent.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: z.object(period).refine(inOrder, DAYS_REVERSED).refine(notTooLong, PERIOD_TOO_LONG),
  response: summary,
})
