import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { code, password, session } from "../../../../contracts/shapes/account"
import { invitationToken } from "../../../../contracts/shapes/membership"

export const POST = defineContract({
  summary: "Takes an invitation: by a code to the invited phone, or a password for the invited mail. Works once.",
  guard: { scope: "public" },
  body: z.object({ token: invitationToken, proof: z.union([z.object({ code }), z.object({ password })]) }),
  response: session,
  limit: { name: "take-invitation", points: 20, seconds: 600, by: "token" },
})
