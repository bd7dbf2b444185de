import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readWords } from "../catalogue/words"
import type { Locale } from "../contracts/shapes/basics"
import type { reviewedCooperative } from "../contracts/shapes/review"
import { refusal } from "../contracts/codes"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../modules/cooperative"

type Named = z.output<typeof reviewedCooperative> & { stock_location_id: string | null }

/** Cooperatives by id, named in a language: two statements, however many. The function throws NOT_FOUND for another. */
export async function nameCooperatives(
  container: MedusaContainer,
  ids: string[],
  locale: Locale
): Promise<(id: string) => Named> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const wanted = [...new Set(ids)]
  const [rows, words] = await Promise.all([
    cooperatives.listCooperatives({ id: wanted }, { select: ["id", "handle", "name", "stock_location_id"] }),
    readWords(container.resolve(ContainerRegistrationKeys.QUERY), wanted, [locale]),
  ])
  const named = new Map(
    rows.map(({ id, handle, name, stock_location_id }) => [
      id,
      { id, handle, name: words(id, locale, "name", name), stock_location_id },
    ])
  )
  return (id) => {
    const found = named.get(id)
    if (!found) throw refusal("NOT_FOUND")
    return found
  }
}
