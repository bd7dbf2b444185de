import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { page, pageSize } from "../../../../../contracts/shapes/basics"
import { infoSlug } from "../../../../../contracts/shapes/info-page"

export const GET = defineContract({
  summary: "When a page of information was written and by whom, newest first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: z.object({ slug: infoSlug }),
  query: z.object({ page, page_size: pageSize }),
  response: z.object({
    versions: z.array(z.object({ version: z.number().int(), edited_at: z.iso.datetime(), edited_by: z.string() })),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
