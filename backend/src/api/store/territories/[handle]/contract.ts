import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { handle, image, localized, territoryRef } from "../../../../contracts/shapes/basics"
import { cooperativeCard, fairCard, listingCard, territoryTile } from "../../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary:
    "A region or province: its place, what organizers chose there, its cooperatives and fairs. Its listings are read from the list.",
  guard: { scope: "public" },
  params: z.object({ handle }),
  query: localized,
  response: z.object({
    territory: territoryTile.extend({ landscape: image.nullable() }),
    region: territoryRef,
    provinces: z.array(territoryRef),
    featured: z.array(listingCard),
    cooperatives: z.array(cooperativeCard),
    fairs: z.array(fairCard),
  }),
})
