import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { language } from "../../../../contracts/shapes/account"

export const POST = defineContract({
  summary: "Confirms a mail by the link sent to it. Each link works once, for a day.",
  guard: { scope: "public" },
  body: z.object({ token: z.string().min(1).max(400), locale: language }),
  response: z.object({ email: z.string() }),
  limit: { name: "mail-link", points: 20, seconds: 600 },
})
