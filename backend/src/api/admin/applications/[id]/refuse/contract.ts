import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { applicationAnswer } from "../../../../../contracts/shapes/application"

export const POST = defineContract({
  summary: "Refuses an application, with reasons the applicant reads in their language.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: z.object({ id: z.string().max(60) }),
  body: applicationAnswer,
  response: z.object({ id: z.string() }),
})
