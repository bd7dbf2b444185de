import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { day, localized, money, page, pageSize } from "../../../contracts/shapes/basics"
import { typed } from "../../../contracts/shapes/purchase"
import { amount, onceKey } from "../../../contracts/shapes/statement"

const holderKind = z.enum(["carrier", "cooperative"])

export const GET = defineContract({
  summary: "Who holds how much of the market's cash, the most first.",
  guard: { scope: "staff", roles: ["administrator", "auditor"] },
  query: localized.extend({ page, page_size: pageSize }),
  response: z.object({
    /** The holder is a carrier's name or a cooperative's id; the name is for people. */
    held: z.array(z.object({ holder_kind: holderKind, holder: z.string(), name: z.string(), amount: money })),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})

export const POST = defineContract({
  summary: "Cash collected on delivery was handed over. The same key again answers with the first record.",
  guard: { scope: "staff", roles: ["administrator"] },
  body: z.object({
    key: onceKey,
    holder_kind: holderKind,
    holder: z.string().trim().min(1).max(120),
    amount,
    /** What should have come. Where another sum was counted the difference is flagged, with why. */
    expected: amount.optional(),
    note: typed(200).optional(),
    reference: z.string().trim().min(1).max(80),
    received_on: day,
  }),
  response: z.object({ id: z.string() }),
  status: 201,
})
