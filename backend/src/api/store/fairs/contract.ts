import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { fairCard } from "../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary: "Fairs, coming ones first, then the archive.",
  guard: { scope: "public" },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    fairs: z.array(fairCard),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
