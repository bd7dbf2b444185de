import type { SearchTypes } from "@medusajs/framework/types"
import { countsBy, countsOf } from "./listing-index"

/** The questions for how many listings come from each region and province. */
export const territoryQuestions = () => [countsBy("region", 12), countsBy("province", 100)]

/** Listings by territory id, from the answers. */
export function territoryCounts([regions, provinces]: SearchTypes.SearchResult[]): Map<string, number> {
  return new Map([...countsOf(regions, "region"), ...countsOf(provinces, "province")])
}
