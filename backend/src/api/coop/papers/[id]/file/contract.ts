import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"

export const GET = defineContract({
  summary: "The file of one of the cooperative's own papers, for its managers.",
  guard: { scope: "member", roles: ["manager"], suspended: true },
  params: z.object({ id: z.string().max(60) }),
  response: z.string().describe("The file itself, image/webp or application/pdf."),
})
