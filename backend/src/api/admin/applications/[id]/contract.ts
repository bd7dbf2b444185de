import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { applicationForStaff } from "../../../../contracts/shapes/application"
import { localized } from "../../../../contracts/shapes/basics"

export const GET = defineContract({
  summary: "One application, with the words of each reason to answer it.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: z.object({ id: z.string().max(60) }),
  query: localized,
  response: z.object({ application: applicationForStaff }),
})
