import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { accountProfile } from "../../../../../contracts/shapes/account"
import { typed } from "../../../../../contracts/shapes/purchase"

export const GET = defineContract({
  summary: "Who is signed in, and how.",
  guard: { scope: "buyer" },
  response: accountProfile,
})

export const PUT = defineContract({
  summary: "Changes the name.",
  guard: { scope: "buyer" },
  body: z.object({ name: typed(80).pipe(z.string().min(1)) }),
  response: accountProfile,
})
