import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { accountExport } from "../../../../../contracts/shapes/account"
import { localized } from "../../../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "All that the market knows of the one who asks.",
  guard: { scope: "buyer" },
  query: localized,
  response: z.object(accountExport.shape),
  limit: { name: "export", points: 10, seconds: 600 },
})
