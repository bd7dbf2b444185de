import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { handle, image, localized, territoryRef } from "../../../../contracts/shapes/basics"
import {
  categoryRef,
  cooperativeCard,
  fairCard,
  listingCard,
  territoryTile,
} from "../../../../contracts/shapes/catalogue"
import { featured } from "../../../../contracts/shapes/feature"

export const GET = defineContract({
  summary:
    "A region or province: its place, what organizers chose there, its cooperatives and fairs. Its listings are read from the list.",
  guard: { scope: "public" },
  params: z.object({ handle }),
  query: localized,
  response: z.object({
    territory: territoryTile.extend({ landscape: image.nullable() }),
    region: territoryRef,
    provinces: z.array(territoryTile),
    /** The trades of its listings, most first. */
    trades: z.array(categoryRef.extend({ listings_count: z.number().int() })),
    /** What leads the head of a region's page: the first that organizers put there and that is shown now. */
    lead: featured,
    featured,
    /** Of a province: what the rest of its region sells. */
    nearby: z.array(listingCard),
    cooperatives: z.array(cooperativeCard),
    fairs: z.array(fairCard),
  }),
})
