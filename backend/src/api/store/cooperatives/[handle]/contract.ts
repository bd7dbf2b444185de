import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { handle, localized } from "../../../../contracts/shapes/basics"
import { artisan, closedWindow, cooperativeCard, fairCard, sign } from "../../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary:
    "A cooperative: who and where it is, its story, artisans who agreed, signs and fairs. Its listings are read from the list.",
  guard: { scope: "public" },
  params: z.object({ handle }),
  query: localized,
  response: z.object({
    cooperative: cooperativeCard.extend({
      story: z.string(),
      founded: z.number().int().nullable(),
      members_count: z.number().int(),
      women_count: z.number().int(),
      youth_count: z.number().int(),
      sectors: z.array(z.object({ handle: z.string(), name: z.string() })),
      /** What the law asks of a seller: register and tax identifier. */
      identity: z.object({
        register_court: z.string().nullable(),
        register_number: z.string().nullable(),
        ice: z.string().nullable(),
      }),
      closed: closedWindow.nullable(),
    }),
    artisans: z.array(artisan),
    signs: z.array(sign),
    fairs: z.array(fairCard),
  }),
})
