import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { code, session } from "../../../../contracts/shapes/account"
import { phone } from "../../../../contracts/shapes/phone"

export const POST = defineContract({
  summary: "Signs a buyer in by phone and code; the first time it opens the account.",
  guard: { scope: "public" },
  body: z.object({ phone, code }),
  response: session,
  limit: { name: "code-try", points: 30, seconds: 600 },
})
