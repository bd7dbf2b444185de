import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { inOrder, notTooLong } from "../../../../contracts/period"
import { localized, money } from "../../../../contracts/shapes/basics"
import {
  counted,
  DAYS_REVERSED,
  dimension,
  listed,
  period,
  PERIOD_TOO_LONG,
  soldRow,
} from "../../../../contracts/shapes/report"

export const GET = defineContract({
  summary: "What was sold in a period, by cooperative, place, category or fair, the largest first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: z
    .object({ by: dimension, ...period, ...localized.shape, ...listed })
    .refine(inOrder, DAYS_REVERSED)
    .refine(notTooLong, PERIOD_TOO_LONG),
  response: z.object({
    /** Of the whole period; the rows of all dimensions but fair add up to it. */
    total: money,
    /** The largest row of all pages. */
    most: money,
    rows: z.array(soldRow),
    ...counted,
  }),
})
