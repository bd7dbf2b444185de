import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { medusaLocale, translatedLocales } from "../../contracts/locales"

export type Text = { ar: string; fr: string; en: string }

/** A row's words in all languages; the Arabic ones are on the row itself. */
export type WordsOf = { reference: string; id: string; words: Record<string, Text> }

type Kept = { id: string; translations: Record<string, unknown> }

/**
 * Keeps the French and English words of rows; an empty one is taken away, so that the Arabic is shown.
 * @returns what is needed to put everything back
 */
async function keepWords(container: MedusaContainer, rows: WordsOf[]): Promise<{ made: string[]; before: Kept[] }> {
  const service = container.resolve(Modules.TRANSLATION)
  if (!rows.length) return { made: [], before: [] }
  const found = await service.listTranslations({ reference_id: rows.map((row) => row.id) }, { take: rows.length * 3 })
  const known = new Map(found.map((one) => [`${one.reference_id} ${one.locale_code}`, one]))
  const wanted = rows.flatMap(({ reference, id, words }) =>
    translatedLocales.map((locale) => {
      const locale_code = medusaLocale[locale]
      const old = known.get(`${id} ${locale_code}`)
      const said = Object.entries(words).map(([field, text]) => [field, text[locale]] as const)
      const translations = { ...old?.translations, ...Object.fromEntries(said) }
      return { old, row: { reference, reference_id: id, locale_code, translations } }
    })
  )
  const create = wanted.filter(({ old, row }) => !old && Object.values(row.translations).some(Boolean))
  const update = wanted.flatMap(({ old, row: { translations } }) => (old ? [{ id: old.id, translations }] : []))
  const made = create.length ? await service.createTranslations(create.map(({ row }) => row)) : []
  if (update.length) await service.updateTranslations(update)
  return {
    made: made.map((one) => one.id),
    before: wanted.flatMap(({ old }) => (old ? [{ id: old.id, translations: old.translations }] : [])),
  }
}

/** The same within a workflow; undone, the words read as before. */
export const keepWordsStep = createStep(
  "keep-words",
  async (rows: WordsOf[], { container }) => {
    const done = await keepWords(container, rows)
    return new StepResponse(done, done)
  },
  async (done, { container }) => {
    if (!done) return
    const service = container.resolve(Modules.TRANSLATION)
    if (done.made.length) await service.deleteTranslations(done.made)
    if (done.before.length) await service.updateTranslations(done.before)
  }
)
