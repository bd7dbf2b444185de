import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { language } from "../../../../contracts/shapes/account"
import { phone } from "../../../../contracts/shapes/phone"

export const POST = defineContract({
  summary: "Sends a code to a phone, by which it signs in or opens an account. The answer tells nothing of the phone.",
  guard: { scope: "public" },
  body: z.object({ phone, locale: language }),
  /** Seconds until another may be asked for. */
  response: z.object({ resend_after: z.number().int() }),
  limit: { name: "code", points: 20, seconds: 600 },
})
