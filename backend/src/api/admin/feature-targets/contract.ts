import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { featureKind, featureTarget } from "../../../contracts/shapes/feature"

export const GET = defineContract({
  summary:
    "What can be featured: listings by words in any language; cooperatives, their stories, fairs and territories by name.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: localized.extend({
    kind: featureKind,
    q: z.string().trim().max(80).default(""),
    page,
    page_size: pageSize.default(8),
  }),
  response: z.object({
    targets: z.array(featureTarget),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
