/**
 * The shape of the judged set: what buyers ask (`asked/`), and which listings answer it (`graded/`).
 * A concept is one need; its three plain queries mean the same and share one grading.
 */
export type Language = "ar" | "fr" | "en" | "mix"

export type QueryClass =
  | "plain"
  | "typo-1"
  | "typo-2"
  | "hamza"
  | "article"
  | "accent"
  | "transliteration"
  | "keyboard"
  | "plural"
  | "mixed"
  | "place"
  | "maker"
  | "sign"
  | "fair"
  | "code"
  | "compound"

export interface Concept {
  id: string
  /** What the buyer wants, so that the grades can be reviewed against it. */
  need: string
  /** The same words in each language: their first ten answers should be the same ones. */
  asked: Partial<Record<"ar" | "fr" | "en", string>>
  /** Of what `asked` is; "plain" where nothing is said. */
  kind?: QueryClass
  /** Other ways to ask for the same: the class, the language meant ("mix" for Darija in Latin letters and mixtures), the words. */
  also?: [QueryClass, Language, string][]
}
