import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"
import { purchaseQuestion, soughtPurchase } from "../../../contracts/shapes/help"

export const GET = defineContract({
  summary:
    "Placed purchases by reference, phone or name, by one of their orders, or with a complaint that is open; newest first.",
  guard: { scope: "staff", roles: ["administrator", "organizer", "auditor"] },
  query: purchaseQuestion,
  response: z.object({
    purchases: z.array(soughtPurchase),
    count: z.number().int(),
    page: z.number().int(),
    page_size: z.number().int(),
  }),
})
