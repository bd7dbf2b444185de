import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { featureKind } from "../../../contracts/shapes/feature"

export const GET = defineContract({
  summary:
    "The places where organizers choose what is shown: on the home page, on regions' heads, on territories' and on fairs'.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: localized.extend({
    scope: z.enum(["home", "hero", "territory", "fair"]).default("home"),
    page,
    page_size: pageSize,
  }),
  response: z.object({
    placements: z.array(
      z.object({
        placement: z.string(),
        kinds: z.array(featureKind),
        /** Of the territory or fair; null on the home page. */
        name: z.string().nullable(),
        /** Shown now, and chosen in all. */
        current: z.number().int(),
        chosen: z.number().int(),
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
