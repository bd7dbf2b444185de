import { z } from "@medusajs/framework/zod"
import { handle, legalForm, locale, provinceId } from "./basics"

const text = (longest: number) => z.string().trim().max(longest)
const heads = z.number().int().min(0).max(100_000).nullable()

/** Each as it was typed; what is wrong with it is told beside, so that nothing is lost. */
const answers = {
  applicant_name: text(80),
  legal_form: legalForm.nullable(),
  name_ar: text(120),
  name_fr: text(120),
  name_en: text(120),
  founded: z.number().int().min(1900).max(2100).nullable(),
  register_court: text(80),
  register_number: text(40),
  odco_reference: text(40),
  ice: text(30),
  members_count: heads,
  women_count: heads,
  youth_count: heads,
  province_id: provinceId.nullable(),
  locality_ar: text(80),
  locality_fr: text(80),
  street: text(160),
  sectors: z.array(handle).max(12),
  categories: z.array(handle).max(40),
  about: text(600),
  payout_holder: text(120),
  payout_bank: text(80),
  rib: text(40),
}

export const applicationAnswers = z.object(answers)
export const writtenAnswers = applicationAnswers.partial()

export const paperKind = z.enum([
  "register_extract",
  "odco_certificate",
  "ice_certificate",
  "onssa_file",
  "identity",
  "other",
])

/** Why an application is refused, or what more is asked for; each has its words in three languages. */
export const applicationReason = z.enum([
  "not_eligible",
  "register_mismatch",
  "paper_missing",
  "paper_unreadable",
  "paper_expired",
  "identity_mismatch",
  "names_incomplete",
  "ice_wrong",
  "rib_mismatch",
  "duplicate",
  "other",
])

const moment = z.iso.datetime().nullable()

export const applicationStatus = z.enum(["draft", "sent", "more", "verified", "refused"])

const standing = {
  id: z.string(),
  status: applicationStatus,
  papers: z.array(z.object({ id: z.string(), kind: paperKind })),
  missing: z.array(
    z.object({
      step: z.enum(["who", "heads", "where", "makes", "papers", "payout", "contact"]),
      field: z.string(),
      code: z.enum(["MISSING", "INVALID"]),
    })
  ),
  /** Odd, but no reason to stop: the identifier does not fit its own check. */
  warnings: z.array(z.object({ field: z.string(), code: z.enum(["ICE_LENGTH", "ICE_CHECK"]) })),
  locale,
  sent_at: moment,
  decided_at: moment,
  reasons: z.array(applicationReason),
  note: z.string(),
}

/** An application as its writer sees it. */
export const application = z.object({ ...standing, answers: applicationAnswers })

/** The same for organizers, who see of the bank account only whether it fits and how it ends. */
export const applicationForStaff = z.object({
  ...standing,
  answers: applicationAnswers.omit({ rib: true }),
  account_ends: z.string().nullable(),
  contact: z.object({ phone: z.string().nullable(), email: z.string().nullable() }),
  /** What ids and handles among the answers are called, in the language asked for. */
  named: z.object({
    province: z.string().nullable(),
    sectors: z.array(z.string()),
    categories: z.array(z.string()),
  }),
  round: z.number().int(),
  /** Whoever answered, by name. */
  decided_by: z.string().nullable(),
  cooperative_id: z.string().nullable(),
  /** The words the applicant reads, in the language asked for. */
  templates: z.array(z.object({ reason: applicationReason, text: z.string() })),
})

export const applicationInList = z.object({
  id: z.string(),
  status: applicationStatus,
  name: z.string(),
  legal_form: legalForm.nullable(),
  province: z.string().nullable(),
  papers_count: z.number().int(),
  warnings: standing.warnings,
  sent_at: moment,
})

/** What an organizer says besides yes. */
export const applicationAnswer = z.object({
  reasons: z.array(applicationReason).min(1).max(10),
  note: z.string().trim().max(1000).default(""),
})
