import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../contracts/contract"

export const GET = defineContract({
  summary: "This description: every route of the marketplace's own, in OpenAPI 3.1.",
  guard: { scope: "public" },
  response: z.record(z.string(), z.unknown()),
  limit: { name: "openapi", points: 30, seconds: 60 },
})
