import { z } from "@medusajs/framework/zod"
import { day, image, signKind } from "./basics"
import { deskLine, deskName, deskStory } from "./desk-listing"

/** Where a claim stands: shown to buyers only while verified and unexpired. */
export const signState = z.enum(["waiting", "verified", "refused", "expired"])

export const deskSign = z.object({
  id: z.string(),
  kind: signKind,
  name: z.string(),
  number: z.string(),
  issuer: z.string(),
  expires_on: day,
  state: signState,
  refused_reason: z.string().nullable(),
  has_evidence: z.boolean(),
  listings_count: z.number().int(),
})

/** A claimed sign as typed. The evidence is an upload of one's own, a photo or a PDF. */
export const signForm = z.object({
  kind: signKind,
  number: z.string().trim().min(1, "REQUIRED").max(80),
  issuer: z.string().trim().min(1, "REQUIRED").max(120),
  expires_on: day,
  upload_id: z.string().max(100).nullable(),
})

export const profileForm = z.object({
  summary: deskLine,
  story: deskStory,
  locality: deskName,
  /** Keys of photos; null takes the present one away, a missing one leaves it. */
  mark: z.string().max(60).nullable().optional(),
  banner: z.string().max(60).nullable().optional(),
})

export const deskProfile = z.object({
  name: z.string(),
  handle: z.string(),
  /** To be sent back: says which state was seen. */
  updated_at: z.iso.datetime(),
  form: z.object({ summary: deskLine, story: deskStory, locality: deskName }),
  mark: image.nullable(),
  banner: image.nullable(),
  closed: z.object({ from: day, until: day, reason: deskLine, now: z.boolean() }).nullable(),
})

export const artisanForm = z.object({
  name: deskName.refine((text) => text.ar !== "", { message: "REQUIRED", path: ["ar"] }),
  craft: deskLine,
  bio: deskStory,
  /** The person agreed to be shown, and may take it back at any time. */
  consent: z.boolean(),
})

export const deskArtisan = z.object({ id: z.string(), form: artisanForm, listings_count: z.number().int() })
