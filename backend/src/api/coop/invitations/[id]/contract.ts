import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"

export const DELETE = defineContract({
  summary: "Takes an invitation back; its link opens nothing any more.",
  guard: { scope: "member", roles: ["manager"] },
  params: z.object({ id: z.string().max(60) }),
  response: z.object({ id: z.string() }),
})
