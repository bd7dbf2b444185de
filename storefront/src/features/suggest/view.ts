import type { PictureSource } from "@/ui/picture"

export const suggestionKinds = ["listings", "categories", "cooperatives", "territories", "fairs"] as const
export type SuggestionKind = (typeof suggestionKinds)[number]

/** One thing typed words may lead to; words already in the visitor's language. */
export interface Suggestion {
  /** Without its language. */
  path: string
  label: string
  /** Where it is, or what it belongs to. */
  note?: string
  image?: PictureSource | null
  /** MAD, major units: the lowest of its variants. */
  amount?: number
}

export interface Suggestions {
  /** What was probably meant. */
  spelling: string | null
  groups: { kind: SuggestionKind; suggestions: Suggestion[] }[]
}

export interface SuggestionWords {
  kinds: Record<SuggestionKind, string>
  /** Around what was meant. */
  spelling: string
  recent: string
  clear: string
  /** Told to who cannot see the list: `{count}` of them. */
  told: string
  none: string
  list: string
}
