import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const GET = defineContract({
  summary: "The evidence of a sign of one's own: a photo or a PDF, never public.",
  guard: { scope: "member", roles: ["manager", "catalogue"] },
  params: z.object({ id: z.string().max(60) }),
  response: z.string().describe("The file itself, image/webp or application/pdf."),
})
