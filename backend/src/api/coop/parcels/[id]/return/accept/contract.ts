import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { typed } from "../../../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary: "The cooperative takes the goods back, and says how they are to be sent.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ note: typed(300).default("") }),
  response: z.object({ id: z.string() }),
})
