import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { phone } from "../../../../contracts/shapes/phone"
import { trackedPurchase } from "../../../../contracts/shapes/purchase"

/** Reference and phone, or the signed token of a link. */
export const trackKey = z.union([
  z.object({ reference: z.string().max(20), phone }),
  z.object({ token: z.string().max(400) }),
])

export const POST = defineContract({
  summary: "Where every parcel of a purchase is. Wrong reference and wrong phone get the same answer.",
  guard: { scope: "public" },
  query: localized,
  body: trackKey,
  response: z.object({ purchase: trackedPurchase, track_token: z.string() }),
  limit: { name: "track", points: 10, seconds: 60, by: "reference" },
})
