import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { refusalReason, reviewed } from "../../../../../contracts/shapes/review"
import { cooperativeStatus } from "../../../../../contracts/shapes/staff-cooperative"

export const POST = defineContract({
  summary:
    "The cooperative and its listings are hidden and sell nothing; what was sold is finished. Its members read why.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: refusalReason,
  response: z.object({ id: z.string(), status: cooperativeStatus }),
})
