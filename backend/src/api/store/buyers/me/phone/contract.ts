import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { code, language, proof, session } from "../../../../../contracts/shapes/account"
import { phone } from "../../../../../contracts/shapes/phone"

export const PUT = defineContract({
  summary: "A phone takes the place of the account's, by the code sent to it and a proof. All other sessions end.",
  guard: { scope: "buyer" },
  body: z.object({ phone, code, proof, locale: language }),
  response: session,
  limit: { name: "new-phone", points: 20, seconds: 600 },
})
