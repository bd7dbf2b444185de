import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { paper } from "../../../../contracts/shapes/paper"
import { reviewedCooperative, reviewPage, reviewQuery } from "../../../../contracts/shapes/review"

export const GET = defineContract({
  summary: "Papers that cooperatives sent and nobody has looked at, longest waiting first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: reviewQuery,
  response: z.object({ papers: z.array(paper.extend({ cooperative: reviewedCooperative })), ...reviewPage }),
})
