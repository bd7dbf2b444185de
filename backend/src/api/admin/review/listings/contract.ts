import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { deskListingLine } from "../../../../contracts/shapes/desk-listing"
import { reviewedCooperative, reviewPage, reviewQuery } from "../../../../contracts/shapes/review"

export const GET = defineContract({
  summary: "Listings that wait for an organizer, longest waiting first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: reviewQuery,
  response: z.object({
    listings: z.array(deskListingLine.extend({ cooperative: reviewedCooperative, waiting_since: z.iso.datetime() })),
    ...reviewPage,
  }),
})
