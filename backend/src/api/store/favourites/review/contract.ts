import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { listingCard } from "../../../../contracts/shapes/catalogue"
import { MOST_FAVOURITES } from "../../../../modules/favourite/most-favourites"

export const POST = defineContract({
  summary: "Favourites as they stand today, in their order, and which of them are no longer shown.",
  guard: { scope: "public" },
  query: localized,
  body: z.object({ ids: z.array(z.string().max(60)).max(MOST_FAVOURITES) }),
  response: z.object({ listings: z.array(listingCard), gone: z.array(z.string()) }),
  limit: { name: "favourites", points: 60, seconds: 60 },
})
