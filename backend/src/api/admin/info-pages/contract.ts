import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { infoSlug } from "../../../contracts/shapes/info-page"

export const GET = defineContract({
  summary: "Every page of information: its name (null in a language that is not written), who wrote it last and when.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  response: z.object({
    pages: z.array(
      z.object({
        slug: infoSlug,
        title: z.object({ ar: z.string(), fr: z.string().nullable(), en: z.string().nullable() }),
        edited_at: z.iso.datetime().nullable(),
        edited_by: z.string().nullable(),
      })
    ),
  }),
})
