import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { language, mail, proof } from "../../../../../contracts/shapes/account"

export const POST = defineContract({
  summary:
    "Sends a link that confirms the account's mail, or another one that then takes its place; that needs a proof.",
  guard: { scope: "buyer" },
  body: z.object({ email: mail, proof: proof.optional(), locale: language }),
  response: z.object({ sent: z.boolean() }),
  limit: { name: "own-mail", points: 5, seconds: 600 },
})
