import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"

export const GET = defineContract({
  summary: "How much of each kind waits for an organizer.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  response: z.object({
    applications: z.number().int(),
    signs: z.number().int(),
    listings: z.number().int(),
    papers: z.number().int(),
  }),
})
