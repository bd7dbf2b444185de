import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized } from "../../../../contracts/shapes/basics"
import { helpedPurchase } from "../../../../contracts/shapes/help"

export const GET = defineContract({
  summary: "One purchase for whoever helps its buyer: parcels, contact, messages sent, notes and complaints.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  params: z.object({ id: z.string().max(60) }),
  query: localized,
  response: helpedPurchase,
})
