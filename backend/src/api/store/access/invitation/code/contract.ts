import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { language } from "../../../../../contracts/shapes/account"
import { invitationToken } from "../../../../../contracts/shapes/membership"

export const POST = defineContract({
  summary: "Sends a code to the invited phone.",
  guard: { scope: "public" },
  body: z.object({ token: invitationToken, locale: language }),
  response: z.object({ resend_after: z.number().int() }),
  limit: { name: "code", points: 20, seconds: 600 },
})
