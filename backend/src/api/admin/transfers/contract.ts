import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { money, page, pageSize } from "../../../contracts/shapes/basics"

export const GET = defineContract({
  summary:
    "Bank transfers that did not come yet, the longest awaited first, found by reference or by the buyer's name.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  query: z.object({ q: z.string().trim().max(80).default(""), page, page_size: pageSize }),
  response: z.object({
    transfers: z.array(
      z.object({
        purchase_id: z.string(),
        reference: z.string(),
        placed_at: z.iso.datetime(),
        /** Of the orders that still stand and are not paid. */
        amount: money,
        /** Of the whole purchase, which is what the buyer may have sent. */
        total: money,
        recipient: z.string(),
        /** Who pays, where it is somebody else. */
        payer: z.string().nullable(),
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
