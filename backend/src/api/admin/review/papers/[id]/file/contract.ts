import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { reviewed } from "../../../../../../contracts/shapes/review"

export const GET = defineContract({
  summary: "The file of a cooperative's paper: a photo or a PDF, never public.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  response: z.string().describe("The file itself, image/webp or application/pdf."),
})
