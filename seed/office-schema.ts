/** The shape of what waits at the organizers' office of the demo market. Days are counted from when the seed runs. */
import { z } from "zod"
import { handle, legalForm, listing, text } from "./schema"

const past = z.number().int().min(0).max(2000)

const paperKind = z.enum(["register_extract", "odco_certificate", "ice_certificate", "onssa_file", "identity", "other"])
export type PaperKind = z.infer<typeof paperKind>

/** Of a cooperative that came in lately; refused, it says why in the cooperative's words. */
export const firstListing = listing.extend({
  state: z.enum(["waiting", "refused"]),
  reason: z.string().optional(),
})

/** Nobody real: numbers of registers begin with DEMO-, identifiers and accounts are noughts that fit their own check. */
const answers = z.strictObject({
  applicant_name: z.string(),
  legal_form: legalForm,
  name_ar: z.string(),
  name_fr: z.string(),
  name_en: z.string().optional(),
  founded: z.number().int().optional(),
  register_court: z.string().optional(),
  register_number: z
    .string()
    .regex(/^DEMO-/)
    .optional(),
  odco_reference: z
    .string()
    .regex(/^DEMO-/)
    .optional(),
  ice: z
    .string()
    .regex(/^0{13}9[78]$/)
    .optional(),
  members_count: z.number().int(),
  women_count: z.number().int(),
  youth_count: z.number().int().optional(),
  province_id: z.string().regex(/^MA-[A-Z]{3}$/),
  locality_ar: z.string().optional(),
  locality_fr: z.string().optional(),
  street: z.string().optional(),
  sectors: z.array(handle),
  categories: z.array(handle),
  about: z.string(),
  payout_holder: z.string().optional(),
  payout_bank: z.string().optional(),
  rib: z
    .string()
    .regex(/^0{22}97$/)
    .optional(),
})

const application = z.strictObject({
  /** E.164; whoever applied signs in by it. */
  phone: z.string().regex(/^\+212600000\d{3}$/),
  state: z.enum(["draft", "sent", "more", "refused", "verified"]),
  locale: z.enum(["ar", "fr", "en"]),
  days_ago: past,
  papers: z.array(paperKind),
  answers,
  reasons: z.array(z.string()).default([]),
  note: z.string().default(""),
  women_led: z.boolean().default(false),
  youth_led: z.boolean().default(false),
})

const paper = z.strictObject({
  cooperative: handle,
  kind: paperKind,
  state: z.enum(["waiting", "verified", "refused"]),
  days_ago: past,
  expires_in_days: z.number().int().optional(),
  reason: z.string().optional(),
  /** It is for the verified one of its kind. */
  renews: z.boolean().default(false),
})

const note = z.strictObject({
  purchase: z.string(),
  kind: z.enum(["note", "complaint"]),
  days_ago: past,
  body: z.string(),
  /** How a complaint was solved. */
  outcome: z.string().optional(),
})

const announcement = z.strictObject({
  key: z.string(),
  days_ago: past,
  until_in_days: z.number().int().nullable(),
  title: text,
  body: text,
  /** None where it is for all. */
  regions: z.array(z.string().regex(/^MA-\d{2}$/)),
})

export const office = z.strictObject({
  applications: z.array(application),
  papers: z.array(paper),
  notes: z.array(note),
  announcements: z.array(announcement),
})
