/** What a form's action hands back: what was typed, and words for what was wrong with it. */
export interface FormState {
  values: Readonly<Record<string, string>>
  /** By field name, in the visitor's language. */
  errors: Readonly<Record<string, string>>
  /** About the whole form. */
  problem?: string
  /** It went through, and nothing else is to be shown but this. */
  done?: string
}

export const untouched: FormState = { values: {}, errors: {} }
