import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../contracts/contract"
import { localized } from "../../../../../contracts/shapes/basics"
import { deskListing } from "../../../../../contracts/shapes/desk-listing"
import { reviewed, reviewedCooperative } from "../../../../../contracts/shapes/review"

export const GET = defineContract({
  summary: "A listing as its members wrote it, whole, whatever its state.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: reviewed,
  query: localized,
  response: z.object({
    listing: deskListing,
    /** The name of its category. */
    category: z.string().nullable(),
    cooperative: reviewedCooperative,
  }),
})
