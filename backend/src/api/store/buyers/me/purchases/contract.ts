import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { localized, page, pageSize } from "../../../../../contracts/shapes/basics"
import { purchaseRow } from "../../../../../contracts/shapes/purchase"

export const GET = defineContract({
  summary: "The signed-in buyer's purchases, newest first.",
  guard: { scope: "buyer" },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    purchases: z.array(purchaseRow),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
