import { Modules } from "@medusajs/framework/utils"
import { medusaLocale, translatedLocales } from "@maarid/backend/contracts/locales"
import type { Text } from "../schema"
import { all, chunks, type Market } from "./market"

/** One row's words: Medusa's name of the model, the row's id, and each translatable field in all languages. */
export type Translated = { reference: string; id: string; words: Record<string, Text | null | undefined> }

/** Stores the French and English words of rows whose base is Arabic; what is there is left as it is. */
export async function translate({ container }: Pick<Market, "container">, rows: Translated[]): Promise<void> {
  const service = container.resolve(Modules.TRANSLATION)
  for (const part of chunks(rows, 400)) {
    const found = await service.listTranslations(
      { reference_id: part.map((row) => row.id) },
      { ...all, select: ["reference_id", "locale_code"] }
    )
    const there = new Set(found.map((one) => `${one.reference_id} ${one.locale_code}`))
    const wanted = part.flatMap((row) =>
      translatedLocales.map((locale) => ({
        reference: row.reference,
        reference_id: row.id,
        locale_code: medusaLocale[locale],
        translations: Object.fromEntries(
          Object.entries(row.words).flatMap(([field, text]) => (text ? [[field, text[locale]]] : []))
        ),
      }))
    )
    const create = wanted.filter(
      (one) => Object.keys(one.translations).length > 0 && !there.has(`${one.reference_id} ${one.locale_code}`)
    )
    if (create.length) await service.createTranslations(create)
  }
}
