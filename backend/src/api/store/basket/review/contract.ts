import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { localized, money } from "../../../../contracts/shapes/basics"
import { basketLine, basketParcel } from "../../../../contracts/shapes/purchase"

export const POST = defineContract({
  summary: "A basket as it stands today, grouped by cooperative: prices, stock, and what is wrong. Reserves nothing.",
  guard: { scope: "public" },
  query: localized,
  body: z.object({
    /** `seen_price` is what the buyer saw: a difference is told, never believed. */
    lines: z.array(basketLine.extend({ seen_price: money.optional() })).max(60),
  }),
  response: z.object({
    parcels: z.array(basketParcel),
    gone: z.array(z.string()),
    goods_total: money,
    purchasable: z.boolean(),
  }),
  limit: { name: "basket", points: 120, seconds: 60 },
})
