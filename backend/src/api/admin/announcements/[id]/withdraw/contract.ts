import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const POST = defineContract({
  summary: "Takes an announcement back: members see it no more. What was sent stays sent.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(80) }),
  response: z.object({ id: z.string() }),
})
