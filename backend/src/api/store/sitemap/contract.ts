import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { page } from "../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "Handles of everything that has a page, in pages of 1000 listings.",
  guard: { scope: "public" },
  query: z.object({ page }),
  response: z.object({
    listings: z.array(z.object({ handle: z.string(), updated_at: z.string() })),
    cooperatives: z.array(z.string()),
    territories: z.array(z.string()),
    categories: z.array(z.string()),
    fairs: z.array(z.string()),
    pages: z.number().int(),
  }),
})
