import type { Answers, LegalForm, PaperKind } from "./answers"
import { ribOf } from "./check-numbers"

export const applicationSteps = ["who", "heads", "where", "makes", "papers", "payout"] as const
export type ApplicationStep = (typeof applicationSteps)[number]

export type MissingPart = { step: ApplicationStep; field: string; code: "MISSING" | "INVALID" }

const onlyShown: readonly LegalForm[] = ["mutual", "institution"]

/** Whether a legal form sells, and so is paid; mutuals and institutions only show a profile. */
export const isPaid = (form: LegalForm | null) => !form || !onlyShown.includes(form)

/** The papers an organizer needs to see. An artisan is in no register of the courts. */
export function neededPapers(form: LegalForm | null): PaperKind[] {
  return form === "artisan" ? ["identity"] : ["register_extract", "identity"]
}

/** What an application still lacks before it can be sent, step by step. */
export function missingParts(answers: Answers, papers: readonly PaperKind[]): MissingPart[] {
  const missing: MissingPart[] = []
  const need = (step: ApplicationStep, field: keyof Answers, there: unknown) => {
    if (!there) missing.push({ step, field, code: "MISSING" })
  }
  need("who", "applicant_name", answers.applicant_name)
  need("who", "legal_form", answers.legal_form)
  need("who", "name_ar", answers.name_ar)
  need("who", "name_fr", answers.name_fr)
  if (answers.legal_form !== "artisan") {
    need("who", "register_court", answers.register_court)
    need("who", "register_number", answers.register_number)
  }
  need("heads", "members_count", answers.members_count)
  for (const field of ["women_count", "youth_count"] as const) {
    if ((answers[field] ?? 0) > (answers.members_count ?? 0)) missing.push({ step: "heads", field, code: "INVALID" })
  }
  need("where", "province_id", answers.province_id)
  need("where", "locality_ar", answers.locality_ar)
  need("makes", "sectors", answers.sectors.length)
  need("makes", "categories", answers.categories.length)
  for (const kind of neededPapers(answers.legal_form)) {
    if (!papers.includes(kind)) missing.push({ step: "papers", field: kind, code: "MISSING" })
  }
  if (isPaid(answers.legal_form)) {
    need("payout", "payout_holder", answers.payout_holder)
    need("payout", "payout_bank", answers.payout_bank)
    if (!answers.rib) need("payout", "rib", false)
    else if (!ribOf(answers.rib)) missing.push({ step: "payout", field: "rib", code: "INVALID" })
  }
  return missing
}
