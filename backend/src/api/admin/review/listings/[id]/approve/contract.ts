import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../contracts/contract"
import { listingState } from "../../../../../../contracts/shapes/desk-listing"
import { reviewed } from "../../../../../../contracts/shapes/review"

export const POST = defineContract({
  summary: "A waiting listing goes out to the buyers. Approved again, nothing changes.",
  guard: { scope: "staff", roles: ["administrator", "organizer"] },
  params: reviewed,
  response: z.object({ id: z.string(), state: listingState }),
})
