import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { day, localized, money, page, pageSize } from "../../../contracts/shapes/basics"
import { amount, onceKey } from "../../../contracts/shapes/statement"

export const GET = defineContract({
  summary: "Payouts, newest first, of one cooperative or of all.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  query: localized.extend({ cooperative_id: z.string().max(60).optional(), page, page_size: pageSize }),
  response: z.object({
    payouts: z.array(
      z.object({
        id: z.string(),
        cooperative_id: z.string(),
        name: z.string(),
        amount: money,
        /** Cash the cooperative held, taken off what it was owed. */
        netted: money,
        reference: z.string(),
        paid_on: day,
      })
    ),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})

export const POST = defineContract({
  summary: "A cooperative was paid. The same key again answers with the first record.",
  guard: { scope: "staff", roles: ["administrator"] },
  body: z.object({
    key: onceKey,
    cooperative_id: z.string().max(60),
    amount,
    reference: z.string().trim().min(1).max(80),
    paid_on: day,
  }),
  response: z.object({ id: z.string() }),
  status: 201,
})
