import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { localized, money } from "../../../../../contracts/shapes/basics"

export const POST = defineContract({
  summary:
    "Places a prepared purchase. Again and at once gives the same answer: one purchase, one order per cooperative. The token opens what became of it.",
  guard: { scope: "public" },
  params: z.object({ id: z.string().max(60) }),
  query: localized,
  /** The total the buyer saw; another one is refused with PURCHASE_CHANGED. */
  body: z.object({ total: money }),
  response: z.object({ reference: z.string(), total: money, track_token: z.string() }),
  limit: { name: "place", points: 20, seconds: 60 },
})
