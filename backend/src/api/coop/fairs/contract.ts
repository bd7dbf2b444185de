import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { deskFair } from "../../../contracts/shapes/fair"

export const GET = defineContract({
  summary: "Fairs that call for cooperatives or will, and those one's own cooperative applied to.",
  guard: { scope: "member", roles: ["manager", "catalogue", "orders", "accounts"], suspended: true },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    fairs: z.array(deskFair),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
