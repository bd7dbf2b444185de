import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../contracts/contract"

export const GET = defineContract({
  summary: "Whether this server can work now, for a balancer: 503 while its database or its locks do not answer.",
  guard: { scope: "public" },
  response: z.object({ ready: z.literal(true) }),
})
