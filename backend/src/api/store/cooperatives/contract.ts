import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { handle, localized, page, pageSize, provinceId, regionId } from "../../../contracts/shapes/basics"
import { cooperativeCard } from "../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary: "Verified cooperatives, by region, province or sector.",
  guard: { scope: "public" },
  query: localized.extend({
    region: regionId.optional(),
    province: provinceId.optional(),
    sector: handle.optional(),
    page,
    page_size: pageSize,
  }),
  response: z.object({
    cooperatives: z.array(cooperativeCard),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
