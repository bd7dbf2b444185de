import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized, territoryRef } from "../../../contracts/shapes/basics"
import { seriesName } from "../../../contracts/shapes/fair"
import { inThree } from "../../../contracts/shapes/feature"

export const GET = defineContract({
  summary: "What an edition is chosen from: the series of fairs, the territories of Morocco, and the sectors.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: localized,
  response: z.object({
    series: z.array(z.object({ id: z.string(), version: z.number().int(), name: inThree })),
    territories: z.array(territoryRef),
    sectors: z.array(z.object({ handle: z.string(), name: z.string() })),
  }),
})

export const POST = defineContract({
  summary: "Makes a series of fairs.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  body: z.object({ name: seriesName }),
  response: z.object({ id: z.string() }),
})
