import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { fairCard } from "../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary: "Fairs, coming ones first, then the archive, each with how many listings its cooperatives go on selling.",
  guard: { scope: "public" },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    fairs: z.array(fairCard.extend({ listings_count: z.number().int() })),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
