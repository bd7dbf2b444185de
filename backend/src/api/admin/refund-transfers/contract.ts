import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, money, page, pageSize } from "../../../contracts/shapes/basics"

export const GET = defineContract({
  summary:
    "Money of parcels paid by bank transfer that were cancelled, declined or lessened: not sent back yet, the oldest first.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    refunds: z.array(
      z.object({
        id: z.string(),
        purchase_id: z.string(),
        reference: z.string(),
        cooperative: z.string(),
        amount: money,
        since: z.iso.datetime(),
        /** Who paid, and the number to ask for the account. */
        payer: z.string(),
        phone: z.string(),
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
