import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { listingState } from "../../../../../../contracts/shapes/desk-listing"
import { refusalReason, reviewed } from "../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "A waiting listing goes back to its members, with the reason.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  body: refusalReason,
  response: z.object({ id: z.string(), state: listingState }),
})
