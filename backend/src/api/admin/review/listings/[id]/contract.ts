import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { deskListing } from "../../../../../contracts/shapes/desk-listing"
import { reviewed, reviewedCooperative } from "../../../../../contracts/shapes/review"

export const GET = defineContract({
  summary: "A listing as its members wrote it, whole, whatever its state.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: reviewed,
  response: z.object({ listing: deskListing, cooperative: reviewedCooperative }),
})
