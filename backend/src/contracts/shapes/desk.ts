import { z } from "@medusajs/framework/zod"
import { money, day } from "./basics"
import { parcelState, service } from "./purchase"
import { parcelReturn } from "./return"

/** What a cooperative sees of a parcel: its own lines, and of the buyer what the parcel needs. */
export const deskParcel = z.object({
  id: z.string(),
  reference: z.string(),
  state: parcelState,
  placed_at: z.iso.datetime(),
  answer_due_at: z.iso.datetime().nullable(),
  service,
  payment: z.enum(["cash_on_delivery", "bank_transfer", "card"]),
  gift_note: z.string().nullable(),
  recipient: z.object({
    name: z.string(),
    phone: z.string(),
    province_id: z.string(),
    city: z.string(),
    street: z.string(),
    landmark: z.string(),
    postcode: z.string(),
  }),
  lines: z.array(
    z.object({
      title: z.string(),
      variant_title: z.string(),
      sku: z.string(),
      quantity: z.number().int(),
      total: money,
    })
  ),
  goods_total: money,
  total: money,
  arrives_until: day,
  /** Newest first. */
  returns: z.array(parcelReturn),
})
