import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { language, password, proof, session } from "../../../../../contracts/shapes/account"

export const PUT = defineContract({
  summary: "Sets the password, with the old one or a code as proof. All other sessions end.",
  guard: { scope: "buyer" },
  body: z.object({ password, proof, locale: language }),
  response: session,
  limit: { name: "new-password", points: 20, seconds: 600 },
})
