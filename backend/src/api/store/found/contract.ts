import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { handle, locale } from "../../../contracts/shapes/basics"

export const POST = defineContract({
  summary:
    "Tells that listings found by some words were opened or bought. Only counted: who tells it is neither asked nor kept.",
  guard: { scope: "public" },
  body: z.object({
    locale,
    what: z.enum(["clicked", "bought"]),
    found: z
      .array(z.object({ q: z.string().max(200), listing: handle }))
      .min(1)
      .max(60),
  }),
  response: z.object({}),
  status: 202,
  limit: { name: "found", points: 120, seconds: 60 },
})
