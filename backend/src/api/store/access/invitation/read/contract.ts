import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { language } from "../../../../../contracts/shapes/account"
import { channel, invitationToken, memberRole } from "../../../../../contracts/shapes/membership"

export const POST = defineContract({
  summary: "What an invitation invites to, for whoever has its link.",
  guard: { scope: "public" },
  body: z.object({ token: invitationToken, locale: language }),
  response: z.object({
    name: z.string(),
    role: memberRole,
    channel,
    /** The mail, or the last two digits of the phone. */
    contact: z.string(),
    cooperative: z.object({ name: z.string(), region_id: z.string() }),
    expires_at: z.iso.datetime(),
  }),
  limit: { name: "read-invitation", points: 60, seconds: 600 },
})
