import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { deskSign } from "../../../../contracts/shapes/desk-shop"
import { reviewedCooperative, reviewPage, reviewQuery } from "../../../../contracts/shapes/review"

export const GET = defineContract({
  summary: "Claimed signs that wait for an organizer, longest waiting first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: reviewQuery,
  response: z.object({
    signs: z.array(deskSign.extend({ cooperative: reviewedCooperative, waiting_since: z.iso.datetime() })),
    ...reviewPage,
  }),
})
