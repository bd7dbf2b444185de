import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { localized, page, pageSize } from "../../../../../contracts/shapes/basics"
import {
  fairId,
  participationCounts,
  participationStatus,
  staffParticipation,
} from "../../../../../contracts/shapes/fair"

export const GET = defineContract({
  summary: "The applications to a fair, those with a stand first, then the oldest first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: z.object({ id: fairId }),
  query: localized.extend({
    status: participationStatus.optional(),
    q: z.string().trim().max(80).optional(),
    page,
    page_size: pageSize,
  }),
  response: z.object({
    participations: z.array(staffParticipation),
    counts: participationCounts,
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
