import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { page, pageSize } from "../../../../../contracts/shapes/basics"
import { placementName, shownChoice } from "../../../../../contracts/shapes/feature"

export const GET = defineContract({
  summary: "What a place showed before, newest first, and who chose it. To show it again, change the place to it.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: z.object({ placement: placementName }),
  query: z.object({ page, page_size: pageSize.default(6) }),
  response: z.object({
    revisions: z.array(
      z.object({
        version: z.number().int(),
        chosen_at: z.iso.datetime(),
        /** Null for what was there before anybody changed it. */
        chosen_by: z.string().nullable(),
        features: z.array(shownChoice),
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
