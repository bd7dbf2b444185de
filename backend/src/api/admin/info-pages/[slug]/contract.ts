import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { infoSlug, infoTexts } from "../../../../contracts/shapes/info-page"

const params = z.object({ slug: infoSlug })

const page = z.object({
  slug: infoSlug,
  /** Told back when writing: who looks at an older one is refused. 0 until organizers have written something. */
  version: z.number().int(),
  texts: infoTexts,
  storefront: z.string(),
})

export const GET = defineContract({
  summary: "One page of information as it is written, in three languages: now, or in an earlier version.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params,
  query: z.object({ version: z.coerce.number().int().min(0).max(1_000_000).optional() }),
  response: page,
})

export const POST = defineContract({
  summary:
    "Writes a page of information; a language that is null is shown in Arabic. CHANGED_MEANWHILE where somebody else has written it since the version that was looked at.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params,
  body: z.object({ version: z.number().int().min(0).max(1_000_000), texts: infoTexts }),
  response: page,
})
