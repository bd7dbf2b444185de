import { z } from "@medusajs/framework/zod"
import { piles } from "../../purchase/find-desk-parcels"
import { money, day } from "./basics"
import { parcelMoment, parcelState, pickupFair, service } from "./purchase"
import { parcelReturn } from "./return"

export const pile = z.enum(piles)

/** How many parcels lie in each pile. */
export const pileCounts = z.object({
  to_answer: z.number().int(),
  to_pack: z.number().int(),
  to_ship: z.number().int(),
  returning: z.number().int(),
  under_way: z.number().int(),
  done: z.number().int(),
  ended: z.number().int(),
})

/** What a cooperative sees of a parcel: its own lines, and of the buyer what the parcel needs. */
export const deskParcel = z.object({
  id: z.string(),
  reference: z.string(),
  state: parcelState,
  placed_at: z.iso.datetime(),
  answer_due_at: z.iso.datetime().nullable(),
  service,
  fair: pickupFair.nullable(),
  payment: z.enum(["cash_on_delivery", "bank_transfer", "card"]),
  gift_note: z.string().nullable(),
  recipient: z.object({
    name: z.string(),
    phone: z.string(),
    province_id: z.string(),
    province: z.string(),
    city: z.string(),
    street: z.string(),
    landmark: z.string(),
    postcode: z.string(),
  }),
  lines: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      variant_title: z.string(),
      sku: z.string(),
      quantity: z.number().int(),
      total: money,
    })
  ),
  /** What was taken out when it was accepted in part. */
  reduced: z.array(
    z.object({ title: z.string(), variant_title: z.string(), was: z.number().int(), now: z.number().int() })
  ),
  goods_total: money,
  total: money,
  /** What the carrier takes from the buyer; nothing where it is paid. */
  to_collect: money,
  /** Where another sum was counted at the door than was to be collected. */
  cash_difference: z
    .object({ expected: money, counted: money, note: z.string(), resolution: z.string().nullable() })
    .nullable(),
  arrives_until: day,
  /** Newest first. */
  returns: z.array(parcelReturn),
  carrier: z.string().nullable(),
  boxes: z.array(
    z.object({
      id: z.string(),
      items: z.array(z.object({ line_id: z.string(), quantity: z.number().int() })),
      shipped_at: z.iso.datetime().nullable(),
      delivered_at: z.iso.datetime().nullable(),
      tracking: z.array(z.object({ number: z.string(), url: z.string().nullable() })),
    })
  ),
  history: z.array(z.object({ state: parcelMoment, at: z.iso.datetime() })),
  /** Why it is better to call the buyer first, until it is prepared; none for most. */
  doubts: z.array(z.enum(["refused_before", "large_first", "many_open"])),
  call: z.object({ outcome: z.enum(["confirmed", "no_answer", "wrong_number"]), at: z.iso.datetime() }).nullable(),
  reason: z.string().nullable(),
})
