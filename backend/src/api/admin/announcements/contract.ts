import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { announcement, newAnnouncement } from "../../../contracts/shapes/announcement"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "What was announced to members, the newest first, and the regions it can be announced to.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    announcements: z.array(announcement),
    regions: z.array(z.object({ id: z.string(), name: z.string() })),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})

export const POST = defineContract({
  summary: "Announces something to members: on their page of today's work, and by one mail or phone message each.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  body: newAnnouncement,
  response: z.object({ id: z.string() }),
  status: 201,
})
