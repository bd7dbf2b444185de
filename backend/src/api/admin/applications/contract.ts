import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { applicationInList, applicationStatus } from "../../../contracts/shapes/application"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "Applications that were sent, those that have waited longest first; drafts are nobody's business.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: localized.extend({
    status: applicationStatus.exclude(["draft"]).optional(),
    q: z.string().trim().max(80).optional(),
    page,
    page_size: pageSize,
  }),
  response: z.object({
    applications: z.array(applicationInList),
    /** How many wait for an answer, whatever is shown. */
    waiting: z.number().int(),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
