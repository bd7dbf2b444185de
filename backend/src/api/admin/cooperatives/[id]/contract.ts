import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { reviewed } from "../../../../contracts/shapes/review"
import { staffCooperative } from "../../../../contracts/shapes/staff-cooperative"

export const GET = defineContract({
  summary: "One cooperative: its facts, members, papers, signs, and what organizers have decided about it.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: reviewed,
  query: localized,
  response: z.object({ cooperative: staffCooperative }),
})
