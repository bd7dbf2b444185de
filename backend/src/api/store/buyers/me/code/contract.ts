import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { language } from "../../../../../contracts/shapes/account"
import { phone } from "../../../../../contracts/shapes/phone"

export const POST = defineContract({
  summary: "Sends a code: to the account's own phone, as a proof; or to a new one that is to take its place.",
  guard: { scope: "buyer" },
  body: z.object({ phone: phone.optional(), locale: language }),
  response: z.object({ resend_after: z.number().int() }),
  limit: { name: "own-code", points: 10, seconds: 600 },
})
