import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary: "The application becomes a verified cooperative, and the applicant its first manager.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ women_led: z.boolean().default(false), youth_led: z.boolean().default(false) }),
  response: z.object({ id: z.string(), handle: z.string() }),
})
