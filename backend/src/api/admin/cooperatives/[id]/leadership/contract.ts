import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { reviewed } from "../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "What an organizer found in the register: led by women, led by young people. What is not sent stays.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: z.object({
    women_led: z.boolean().optional(),
    youth_led: z.boolean().optional(),
    /** Where it was read, for whoever asks later. */
    reason: z.string().trim().max(500).default(""),
  }),
  response: z.object({ id: z.string() }),
})
