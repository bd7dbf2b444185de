import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { localized } from "../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "What cooperatives do: the sectors, a handful.",
  guard: { scope: "public" },
  query: localized,
  response: z.object({ sectors: z.array(z.object({ handle: z.string(), name: z.string() })) }),
})
