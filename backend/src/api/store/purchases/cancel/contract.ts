import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { trackedPurchase } from "../../../../contracts/shapes/purchase"
import { trackKey } from "../track/contract"

export const POST = defineContract({
  summary: "The buyer cancels one parcel, until it is packed.",
  guard: { scope: "public" },
  query: localized,
  body: z.object({ key: trackKey, parcel_id: z.string().max(60) }),
  response: z.object({ purchase: trackedPurchase, track_token: z.string() }),
  limit: { name: "cancel", points: 10, seconds: 60, by: "key.reference" },
})
