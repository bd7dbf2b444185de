import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { trackedPurchase, typed } from "../../../../contracts/shapes/purchase"
import { returnPieces, returnReason } from "../../../../contracts/shapes/return"
import { rib } from "../../../../contracts/shapes/rib"
import { MOST_PHOTOS } from "../../../../modules/purchase/return-rules"
import { trackKey } from "../track/contract"

export const POST = defineContract({
  summary:
    "The buyer asks to give pieces of a delivered parcel back. Without an account number the money comes back in cash, or to the card that paid.",
  guard: { scope: "public" },
  query: localized,
  body: z.object({
    key: trackKey,
    parcel_id: z.string().max(60),
    lines: returnPieces,
    reason: returnReason,
    note: typed(500).default(""),
    /** As `POST /store/purchases/returns/photos` named them; a fault needs at least one. */
    photos: z.array(z.uuid()).max(MOST_PHOTOS).default([]),
    rib: rib.nullable().default(null),
  }),
  response: z.object({ purchase: trackedPurchase, track_token: z.string() }),
  limit: { name: "return", points: 10, seconds: 60, by: "key.reference" },
})
