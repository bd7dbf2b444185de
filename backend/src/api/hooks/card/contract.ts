import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../contracts/contract"

/** The body is whatever Stripe sends: its signature is checked over the raw bytes before any of it is read. */
export const POST = defineContract({
  summary:
    "Stripe tells that a card's holder has agreed: the purchase is placed, whether the buyer's browser came back or not.",
  guard: { scope: "webhook" },
  response: z.object({ received: z.literal(true) }),
})
