import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { localized, page, pageSize } from "../../../../../contracts/shapes/basics"
import {
  fairId,
  participationCounts,
  participationStatus,
  quotaStanding,
  staffParticipation,
} from "../../../../../contracts/shapes/fair"

export const GET = defineContract({
  summary: "The applications to a fair, those with a stand first, then the oldest first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: z.object({ id: fairId }),
  query: localized.extend({
    status: participationStatus.optional(),
    q: z.string().trim().max(80).optional(),
    territory: z.string().max(60).optional(),
    sector: z.string().max(60).optional(),
    page,
    page_size: pageSize,
  }),
  response: z.object({
    participations: z.array(staffParticipation),
    counts: participationCounts,
    /** Of the call, whatever is asked for. */
    quotas: z.array(quotaStanding),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
