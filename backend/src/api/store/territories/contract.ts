import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, territoryRef } from "../../../contracts/shapes/basics"
import { territoryTile } from "../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary: "The 12 regions with their provinces and prefectures.",
  guard: { scope: "public" },
  query: localized,
  response: z.object({ regions: z.array(territoryTile.extend({ provinces: z.array(territoryRef) })) }),
})
