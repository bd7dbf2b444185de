import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { inOrder, notTooLong } from "../../../../contracts/period"
import { counted, DAYS_REVERSED, listed, period, PERIOD_TOO_LONG } from "../../../../contracts/shapes/report"
import { searchedBy, searchedRow } from "../../../../contracts/shapes/searched"

export const GET = defineContract({
  summary: "What was searched for in a period, the most of one figure first: sums, and nobody who searched.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: z
    .object({ by: searchedBy, ...period, ...listed })
    .refine(inOrder, DAYS_REVERSED)
    .refine(notTooLong, PERIOD_TOO_LONG),
  response: z.object({
    rows: z.array(searchedRow),
    /** Searches for words too rare to be shown. */
    hidden: z.number().int(),
    ...counted,
  }),
})
