import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { localized } from "../../../../../../contracts/shapes/basics"
import { trackedPurchase } from "../../../../../../contracts/shapes/purchase"

export const GET = defineContract({
  summary: "One of the signed-in buyer's own purchases.",
  guard: { scope: "buyer" },
  params: z.object({ reference: z.string().max(20) }),
  query: localized,
  response: z.object({ purchase: trackedPurchase, track_token: z.string() }),
})
