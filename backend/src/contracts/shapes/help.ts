import { z } from "@medusajs/framework/zod"
import { money, page, pageSize, localized } from "./basics"
import { parcelState, payment, trackedPurchase, typed } from "./purchase"

/** A purchase among others, as whoever helps its buyer finds it. */
export const soughtPurchase = z.object({
  id: z.string(),
  reference: z.string(),
  placed_at: z.iso.datetime(),
  total: money,
  payment,
  recipient: z.string(),
  phone: z.string(),
  open_complaints: z.number().int(),
  parcels: z.array(z.object({ id: z.string(), order_id: z.string(), cooperative: z.string(), state: parcelState })),
})

export const purchaseQuestion = localized.extend({
  q: z.string().trim().max(80).default(""),
  order_id: z.string().max(60).optional(),
  only: z.enum(["all", "complaints"]).default("all"),
  page,
  page_size: pageSize,
})

export const noteBody = typed(2000).pipe(z.string().min(1))

const note = z.object({
  id: z.string(),
  kind: z.enum(["note", "complaint"]),
  body: z.string(),
  written_by: z.string(),
  written_at: z.iso.datetime(),
  solved_at: z.iso.datetime().nullable(),
  solved_by: z.string().nullable(),
  outcome: z.string().nullable(),
})

const sentMessage = z.object({
  id: z.string(),
  channel: z.enum(["email", "sms"]),
  recipient: z.string(),
  template: z.string(),
  status: z.enum(["queued", "sent", "failed"]),
  /** When it was sent, or queued where it was not. */
  at: z.iso.datetime(),
  failure: z.string().nullable(),
})

/** A purchase as whoever helps sees it: what its buyer sees, how to reach them, what they were told, what was noted. */
export const helpedPurchase = z.object({
  id: z.string(),
  purchase: trackedPurchase,
  phone: z.string(),
  email: z.string().nullable(),
  /** Where the buyer follows it, with the reference in it. */
  track_url: z.string(),
  can_correct_address: z.boolean(),
  /** Newest first, a hundred at most. */
  messages: z.array(sentMessage),
  notes: z.array(note),
})
