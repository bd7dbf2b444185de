import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary: "The buyer refused it at the door: the goods come back, nothing is paid.",
  guard: { scope: "member", roles: ["manager", "orders"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  body: z.object({ reason: z.enum(["damaged", "late", "changed_mind", "absent", "other"]) }),
  response: z.object({ id: z.string() }),
})
