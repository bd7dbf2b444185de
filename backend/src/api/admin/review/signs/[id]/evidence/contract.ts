import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { reviewed } from "../../../../../../contracts/shapes/review"

export const GET = defineContract({
  summary: "The evidence of a claimed sign: a photo or a PDF, never public.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: reviewed,
  response: z.string().describe("The file itself, image/webp or application/pdf."),
})
