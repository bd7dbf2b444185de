import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { localized, money } from "../../../../../contracts/shapes/basics"
import { trackedPurchase } from "../../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary:
    "Places a prepared purchase. Again and at once gives the same answer: one purchase, one order per cooperative.",
  guard: { scope: "public" },
  params: z.object({ id: z.string().max(60) }),
  query: localized,
  /** The total the buyer saw; another one is refused with PURCHASE_CHANGED. */
  body: z.object({ total: money }),
  response: z.object({ purchase: trackedPurchase, track_token: z.string() }),
  limit: { name: "place", points: 20, seconds: 60 },
})
