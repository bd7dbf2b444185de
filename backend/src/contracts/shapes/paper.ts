import { z } from "@medusajs/framework/zod"
import { paperKind } from "./application"
import { day } from "./basics"

export const paperState = z.enum(["waiting", "verified", "refused", "expired"])

/** A paper the market holds, as the cooperative's managers and the organizers see it: never anybody else. */
export const paper = z.object({
  id: z.string(),
  kind: paperKind,
  state: paperState,
  expires_on: day.nullable(),
  refused_reason: z.string().nullable(),
  sent_at: z.iso.datetime(),
  /** The older paper it is for, while that one stands. */
  replaces_id: z.string().nullable(),
})

/** A paper as it is sent: a photo or a PDF, uploaded before. */
export const paperForm = z.object({
  kind: paperKind,
  expires_on: day.nullable().default(null),
  upload_id: z.string().max(100),
  replaces_id: z.string().max(60).nullable().default(null),
  /** Chosen by the device: sent twice, there is one paper. */
  key: z.string().min(8).max(80),
})
