import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { application } from "../../../../../../contracts/shapes/application"

export const POST = defineContract({
  summary: "Hands the application to the organizers. Pressed twice, it is sent once.",
  guard: { scope: "buyer" },
  response: z.object({ application }),
  limit: { name: "send-application", points: 20, seconds: 600 },
})
