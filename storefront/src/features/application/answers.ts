import type { Api } from "@/lib/api/types"

export type Application = Api["Application"]
export type Answers = Application["answers"]
export type Written = Partial<Answers>
export type PaperKind = Application["papers"][number]["kind"]

export const steps = ["who", "heads", "where", "makes", "papers", "payout"] as const
export type Step = (typeof steps)[number]

export const nothingSaid: Answers = {
  applicant_name: "",
  legal_form: null,
  name_ar: "",
  name_fr: "",
  name_en: "",
  founded: null,
  register_court: "",
  register_number: "",
  odco_reference: "",
  ice: "",
  members_count: null,
  women_count: null,
  youth_count: null,
  province_id: null,
  locality_ar: "",
  locality_fr: "",
  street: "",
  sectors: [],
  categories: [],
  about: "",
  payout_holder: "",
  payout_bank: "",
  rib: "",
}

/** A number as typed, in any digits; null where there is none. */
export function numberOf(typed: string): number | null {
  const digits = typed.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).trim()
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null
}

/** What is still to be kept once `sent` has been: fields written anew meanwhile stay. */
export function leftOver(written: Written, sent: Written): Written {
  return Object.fromEntries(
    Object.entries(written).filter(([field, value]) => !Object.is(value, sent[field as keyof Written]))
  ) as Written
}
