import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, money, page, pageSize } from "../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "What each cooperative is owed, by name, found by a part of it in any language.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  query: localized.extend({ q: z.string().trim().max(80).optional(), page, page_size: pageSize }),
  response: z.object({
    balances: z.array(
      z.object({
        cooperative_id: z.string(),
        handle: z.string(),
        name: z.string(),
        available: money,
        expected: money,
        held: money,
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
