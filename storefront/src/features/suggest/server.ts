import "server-only"
import type { Locale } from "@/i18n/locales"
import { answered, backend, type Visitor } from "@/lib/api/client"
import type { Answer } from "@/lib/api/types"

export type Suggested = Answer<"/store/suggestions">

const LONGEST_WORDS = 120

/** What some words may lead to: while somebody types, or `names` for words that are finished. One call. */
export function readSuggestions(
  by: Visitor,
  locale: Locale,
  words: string,
  part: "all" | "names",
  signal?: AbortSignal
): Promise<Suggested> {
  const q = words.slice(0, LONGEST_WORDS)
  return answered(
    backend(by).GET("/store/suggestions", { params: { query: { locale, q, part } }, cache: "no-store", signal })
  )
}
