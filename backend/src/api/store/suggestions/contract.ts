import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, territoryRef } from "../../../contracts/shapes/basics"
import { categoryRef, cooperativeCard, fairCard, listingCard } from "../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary:
    "What typed words may lead to: a few listings, cooperatives, categories, territories and fairs, and a spelling.",
  guard: { scope: "public" },
  query: localized.extend({
    q: z.string().max(200),
    /** `all` while somebody types; `names` leaves listings out and takes the last word as finished. */
    part: z.enum(["all", "names"]).default("all"),
  }),
  response: z.object({
    /** What was probably meant where the words hold a slip, or were typed on another keyboard. */
    spelling: z.string().nullable(),
    listings: z.array(listingCard),
    cooperatives: z.array(cooperativeCard.omit({ listings_count: true })),
    /** `parent`: the name of the category or region it belongs to. */
    categories: z.array(categoryRef.extend({ parent: z.string().nullable() })),
    territories: z.array(territoryRef.extend({ parent: z.string().nullable() })),
    fairs: z.array(fairCard),
  }),
  limit: { name: "suggestions", points: 300, seconds: 60 },
})
