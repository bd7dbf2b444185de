import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAtlas, territoryRef } from "../catalogue/territories"
import { readWords } from "../catalogue/words"
import type { Locale } from "../contracts/shapes/basics"
import type { Answers } from "../modules/application/answers"

/** What a place, sectors and categories that were chosen are called in a language. */
export async function nameAnswers(container: MedusaContainer, answers: Answers, locale: Locale) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const named = async (entity: "sector" | "product_category", handles: string[]) => {
    if (!handles.length) return []
    const { data } = await query.graph({ entity, fields: ["id", "name"], filters: { handle: handles } })
    const words = await readWords(
      query,
      data.map(({ id }) => id),
      [locale]
    )
    return data.map(({ id, name }) => words(id, locale, "name", name))
  }
  const [atlas, sectors, categories] = await Promise.all([
    readAtlas(query),
    named("sector", answers.sectors),
    named("product_category", answers.categories),
  ])
  const province = answers.province_id ? territoryRef(atlas, answers.province_id, locale).name : null
  return { province, sectors, categories }
}
