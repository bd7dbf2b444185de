import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized, money } from "../../../../contracts/shapes/basics"
import { address, basketLine, payment, preparedParcel, service, typed } from "../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary: "Turns a basket into a purchase draft: one private cart per cooperative, with delivery, tax and payment reckoned. Send it again after each change, with the draft's id.",
  guard: { scope: "public" },
  query: localized,
  body: z.object({
    purchase_id: z.string().max(60).optional(),
    lines: z
      .array(basketLine.extend({ seen_price: money.optional() }))
      .min(1)
      .max(60),
    address,
    email: z.union([z.literal(""), z.email().max(120)]).default(""),
    payer: z.object({ name: typed(80).pipe(z.string().min(1)), phone: z.string().max(40).default("") }).optional(),
    payment,
    /** Chosen service by cooperative id; home where nothing is chosen. */
    services: z.record(z.string().max(60), service).default({}),
    /** One code applies to one parcel: by cooperative id. */
    codes: z.record(z.string().max(60), z.string().max(40)).default({}),
    gift_notes: z.record(z.string().max(60), typed(300)).default({}),
  }),
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
