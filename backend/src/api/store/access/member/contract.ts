import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { code, session } from "../../../../contracts/shapes/account"
import { phone } from "../../../../contracts/shapes/phone"

export const POST = defineContract({
  summary: "Opens the desk by phone and code, for who is a member. Nobody becomes one by it.",
  guard: { scope: "public" },
  body: z.object({ phone, code }),
  response: session,
  limit: { name: "code-try", points: 30, seconds: 600 },
})
