import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, page, pageSize } from "../../../contracts/shapes/basics"
import { deskListing, deskListingLine, listingForm, listingState } from "../../../contracts/shapes/desk-listing"

export const GET = defineContract({
  summary: "The cooperative's own listings, last changed first, with how many stand where.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  query: localized.extend({
    state: listingState.optional(),
    q: z.string().max(100).default(""),
    page,
    page_size: pageSize,
  }),
  response: z.object({
    listings: z.array(deskListingLine),
    counts: z.record(listingState, z.number().int()),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})

export const POST = defineContract({
  summary: "A new draft. The key is the device's: sent again it answers with the draft made the first time.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  body: z.object({ key: z.string().min(8).max(80), form: listingForm }),
  response: z.object({ listing: deskListing, replayed: z.boolean() }),
  limit: { name: "coop-write", points: 300, seconds: 300 },
})
