import type { SearchNames } from "./names"
import type { SearchQuery } from "./query"

type Branch = { value: string; leaves: string[] }

/** What is ticked without the branches of which a leaf is ticked too: a province narrows its region, a trade its family. */
export function narrowed(query: SearchQuery, { regions, categories }: SearchNames): SearchQuery {
  const places = regions.map(({ id, provinces }) => ({ value: id, leaves: provinces.map((one) => one.id) }))
  const trades = categories.map(({ handle, children }) => ({
    value: handle,
    leaves: children.map((one) => one.handle),
  }))
  const without = (branches: Branch[], ticked: string[], leaves: string[]) =>
    ticked.filter(
      (value) => !branches.some((one) => one.value === value && one.leaves.some((leaf) => leaves.includes(leaf)))
    )
  return {
    ...query,
    region: without(places, query.region, query.province),
    category: without(trades, query.category, query.category),
  }
}

/** The same search in a wider place, nearest first: the region around its only provinces, then everywhere. */
export function wider(query: SearchQuery, { regions }: SearchNames): { region: string | null; query: SearchQuery }[] {
  if (!query.region.length && !query.province.length) return []
  const first = { ...query, province: [], page: 1 }
  const around = regions.filter(({ provinces }) => provinces.some(({ id }) => query.province.includes(id)))
  return [
    ...around.map(({ id, name }) => ({ region: name, query: { ...first, region: [id] } })),
    { region: null, query: { ...first, region: [] } },
  ]
}
