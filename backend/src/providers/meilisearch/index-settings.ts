import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { Settings } from "meilisearch"
import { plannedFields } from "./fields"

/** More than any market has: a list is paged to its end, and a facet tells all its values. */
const MANY = 1_000_000
const VALUES = 100_000

/**
 * What the engine is told of an index. Its sorting comes before its own order, so that a list sorted by price is; slips
 * are forgiven only where the index asks for it.
 * @throws NOT_ALLOWED for places and vectors, which none of ours has
 */
export function indexSettings({ fields, primary_key, settings }: SearchTypes.ResolvedSearchIndexDefinition): Settings {
  const planned = plannedFields(fields)
  const odd = planned.find(({ field }) => field.type === "geo" || field.type === "vector")
  if (odd) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Meilisearch: "${odd.path}" is ${odd.field.type}`)
  const which = (holds: (field: SearchTypes.SearchFieldDefinition) => unknown) =>
    planned.filter(({ field }) => holds(field)).map(({ path }) => path)
  const weight = ({ searchable }: SearchTypes.SearchFieldDefinition) =>
    typeof searchable === "object" ? (searchable.weight ?? 1) : 1
  const searchable = planned.filter(({ field }) => field.searchable)
  const { typo_tolerance: typos, distinct_attribute = null } = settings
  return {
    searchableAttributes: searchable
      .sort((one, other) => weight(other.field) - weight(one.field))
      .map(({ path }) => path),
    filterableAttributes: [...new Set([primary_key, ...which((field) => field.filterable || field.facetable)])],
    sortableAttributes: [...new Set([primary_key, ...which((field) => field.sortable)])],
    displayedAttributes: [...new Set([primary_key, ...which((field) => field.retrievable !== false)])],
    distinctAttribute: distinct_attribute,
    rankingRules: ["sort", "words", "typo", "attribute", "proximity", "exactness"],
    typoTolerance: {
      enabled: typos?.enabled ?? false,
      disableOnAttributes: typos?.disabled_on_attributes ?? [],
      minWordSizeForTypos: {
        oneTypo: typos?.min_word_size_for_one_typo ?? 5,
        twoTypos: typos?.min_word_size_for_two_typos ?? 9,
      },
    },
    pagination: { maxTotalHits: MANY },
    faceting: { maxValuesPerFacet: VALUES, sortFacetValuesBy: { "*": "count" } },
    ...settings.provider_options?.meilisearch,
  }
}
