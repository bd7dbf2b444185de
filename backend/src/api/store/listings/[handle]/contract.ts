import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../contracts/contract"
import { day, handle, image, localized, money } from "../../../../contracts/shapes/basics"
import {
  artisan,
  categoryRef,
  closedWindow,
  cooperativeCard,
  fairCard,
  listingCard,
  priceSplit,
  sign,
} from "../../../../contracts/shapes/catalogue"

export const GET = defineContract({
  summary: "One listing whole, in one call.",
  guard: { scope: "public" },
  params: z.object({ handle }),
  query: localized,
  response: z.object({
    listing: listingCard.extend({
      description: z.string(),
      materials: z.string(),
      images: z.array(image),
      categories: z.array(categoryRef),
      options: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          values: z.array(z.object({ id: z.string(), label: z.string() })),
        })
      ),
      variants: z.array(
        z.object({
          id: z.string(),
          sku: z.string(),
          title: z.string(),
          values: z.record(z.string(), z.string()),
          price: money,
          /** Before the sale, and the last day of it. */
          former_price: money.nullable(),
          sale_until: day.nullable(),
          weight_g: z.number().int(),
          /** Pieces that can be bought now, told up to 10. */
          available: z.number().int(),
          split: priceSplit,
        })
      ),
      artisan: artisan.nullable(),
      sign_details: z.array(sign),
      bulky: z.boolean(),
      lead_time_days: z.number().int(),
      season: z.array(z.number().int()).nullable(),
      lot: z.string().nullable(),
      closed: closedWindow.nullable(),
      sellable: z.boolean(),
    }),
    cooperative: cooperativeCard,
    fairs: z.array(fairCard),
    related: z.object({
      /** By the same cooperative. */
      maker: z.array(listingCard),
      /** Of the same craft, from elsewhere. */
      craft: z.array(listingCard),
    }),
  }),
})
