import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const DELETE = defineContract({
  summary: "Signs out everywhere, and in again here.",
  guard: { scope: "buyer" },
  response: z.object({ token: z.string() }),
})
