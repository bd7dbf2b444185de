import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized, money } from "../../../../contracts/shapes/basics"
import { payment, preparedParcel, prepareBody } from "../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary:
    "Turns a basket into a purchase draft: one private cart per cooperative, with delivery, tax and payment reckoned. Send it again after each change, with the draft's id.",
  guard: { scope: "public" },
  query: localized,
  body: prepareBody,
  response: z.object({
    purchase_id: z.string(),
    parcels: z.array(preparedParcel),
    gone: z.array(z.string()),
    goods_total: money,
    delivery_total: money,
    discount_total: money,
    tax_total: money,
    total: money,
    /** False while anything is wrong: `place` refuses then. */
    placeable: z.boolean(),
    payments: z.array(payment),
    /** What Stripe's card form needs in the browser; null unless a card pays and everything else is right. */
    card: z.object({ client_secret: z.string(), publishable_key: z.string() }).nullable(),
  }),
  limit: { name: "prepare", points: 60, seconds: 60 },
})
