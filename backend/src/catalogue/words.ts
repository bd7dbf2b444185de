import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { medusaLocale, translatedLocales } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"

/** Medusa's query, as routes, subscribers and the search index all have it. */
export type Graph = Pick<RemoteQueryFunction, "graph">

/** What a row says in a language: the translation of a field, or the base where there is none. Never null. */
export type Words = (id: string, locale: Locale, field: string, base: string | null | undefined) => string

export type TranslationRow = { reference_id: string; locale_code: string; translations: Record<string, unknown> }

/** Looks words up among translations that were read. */
export function wordsOf(rows: TranslationRow[]): Words {
  const found = new Map(rows.map((row) => [`${row.reference_id} ${row.locale_code}`, row.translations]))
  return (id, locale, field, base) => {
    const translated = found.get(`${id} ${medusaLocale[locale]}`)?.[field]
    return typeof translated === "string" && translated ? translated : (base ?? "")
  }
}

/** Reads the translations of any rows, whatever their models, at once; nothing for Arabic alone. */
export async function readWords(
  query: Graph,
  ids: (string | null | undefined)[],
  locales: readonly Locale[] = translatedLocales
): Promise<Words> {
  const known = [...new Set(ids.filter((id) => typeof id === "string"))]
  const codes = locales.filter((locale) => locale !== "ar").map((locale) => medusaLocale[locale])
  if (!known.length || !codes.length) return wordsOf([])
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "locale_code", "translations"],
    filters: { reference_id: known, locale_code: codes },
  })
  return wordsOf(data as TranslationRow[])
}
