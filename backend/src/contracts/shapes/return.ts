import { z } from "@medusajs/framework/zod"
import { money } from "./basics"

export const returnReason = z.enum(["damaged", "wrong", "not_as_shown", "changed_mind"])

/** Some pieces of some lines of one parcel. */
export const returnPieces = z
  .array(z.object({ item_id: z.string().max(60), quantity: z.number().int().min(1).max(99) }))
  .min(1)
  .max(60)

/** What is given back of a parcel, as buyer and cooperative see it. */
export const parcelReturn = z.object({
  id: z.string(),
  asked_at: z.iso.datetime(),
  reason: returnReason,
  note: z.string(),
  lines: z.array(
    z.object({ item_id: z.string(), title: z.string(), variant_title: z.string(), quantity: z.number().int() })
  ),
  /** Names of photos, to be asked for one by one. */
  photos: z.array(z.string()),
  refund_by: z.enum(["card", "transfer", "cash"]),
  /** The last four digits of the account the money goes to. */
  account_ends: z.string().nullable(),
  amount: money,
  answer: z.enum(["pending", "accepted", "refused"]),
  answered_at: z.iso.datetime().nullable(),
  /** Why it was refused, or how to send the goods back. */
  answer_note: z.string().nullable(),
  received_at: z.iso.datetime().nullable(),
  refunded_at: z.iso.datetime().nullable(),
})

/** A picture on its way through JSON: WebP in base64. */
export const photoBytes = z.object({ webp: z.string() })
