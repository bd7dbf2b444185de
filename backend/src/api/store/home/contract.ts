import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized } from "../../../contracts/shapes/basics"
import { cooperativeCard, fairCard, listingCard, story, territoryTile } from "../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary: "What the home page shows: what organizers chose, the 12 regions, fairs, and what is new.",
  guard: { scope: "public" },
  query: localized,
  response: z.object({
    hero: z.array(listingCard),
    /** What organizers chose for these days, then what is in season. */
    season: z.array(listingCard),
    sales: z.array(listingCard),
    featured_territories: z.array(territoryTile),
    regions: z.array(territoryTile),
    cooperatives: z.array(cooperativeCard),
    stories: z.array(story),
    fairs: z.array(fairCard),
    fresh: z.array(listingCard),
  }),
})
