/** What an applicant says, as far as it is said. Head counts are persons. */
export type Answers = {
  applicant_name: string
  legal_form: LegalForm | null
  name_ar: string
  name_fr: string
  name_en: string
  founded: number | null
  register_court: string
  register_number: string
  odco_reference: string
  ice: string
  members_count: number | null
  women_count: number | null
  youth_count: number | null
  province_id: string | null
  locality_ar: string
  locality_fr: string
  street: string
  sectors: string[]
  categories: string[]
  about: string
  payout_holder: string
  payout_bank: string
  rib: string
}

export type LegalForm =
  "cooperative" | "union" | "association" | "mutual" | "economic_interest_group" | "artisan" | "institution"

export type PaperKind =
  "register_extract" | "odco_certificate" | "ice_certificate" | "onssa_file" | "identity" | "other"

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
