import type { Facets, SearchNames } from "./names"
import { flagFields, manyFields, type FlagField, type ManyField, type SearchQuery } from "./query"

interface FilterOption {
  value: string
  label: string
  count: number
  checked: boolean
  /** A trade stands under its family. */
  inner?: boolean
}

export interface FilterGroup {
  field: ManyField
  options: FilterOption[]
}

type LabelOf = (field: ManyField, value: string) => string

/** The boxes of each filter: what results have, and whatever is ticked already. Groups without choice are left out. */
export function filterGroups(query: SearchQuery, facets: Facets, names: SearchNames, labelOf: LabelOf): FilterGroup[] {
  return manyFields
    .map((field) => ({ field, options: optionsOf(field, query, facets, names, labelOf) }))
    .filter(({ options }) => options.length > 1 || options.some(({ checked }) => checked))
}

function optionsOf(field: ManyField, query: SearchQuery, facets: Facets, names: SearchNames, labelOf: LabelOf) {
  const counts = new Map((facets?.[field] ?? []).map(({ value, count }) => [value, count]))
  const inner = new Set(names.categories.flatMap(({ children }) => children.map(({ handle }) => handle)))
  const present = (value: string) => (counts.get(value) ?? 0) > 0 || query[field].includes(value)
  const values = orderOf(field, names, [...new Set([...counts.keys(), ...query[field]])]).filter(present)
  return values.map((value) => ({
    value,
    label: labelOf(field, value),
    count: counts.get(value) ?? 0,
    checked: query[field].includes(value),
    ...(field === "category" && inner.has(value) && { inner: true }),
  }))
}

/** Places from north to south and trades under their family; the rest as the index counts them, most first. */
function orderOf(field: ManyField, names: SearchNames, values: string[]): string[] {
  const order =
    field === "region"
      ? names.regions.map(({ id }) => id)
      : field === "province"
        ? names.regions.flatMap(({ provinces }) => provinces.map(({ id }) => id))
        : field === "category"
          ? names.categories.flatMap(({ handle, children }) => [handle, ...children.map((child) => child.handle)])
          : []
  return [...order.filter((value) => values.includes(value)), ...values.filter((value) => !order.includes(value))]
}

export interface FilterChip {
  key: string
  label: string
  /** The search without it, from its first page. */
  without: SearchQuery
}

interface ChipWords {
  labelOf: LabelOf
  flag: (field: FlagField) => string
  price: (min: number | null, max: number | null) => string
}

/** Every filter that is set, each with the search that lacks it. */
export function filterChips(query: SearchQuery, words: ChipWords): FilterChip[] {
  const first = { ...query, page: 1 }
  const { priceMin, priceMax } = query
  return [
    ...manyFields.flatMap((field) =>
      query[field].map((value) => ({
        key: `${field} ${value}`,
        label: words.labelOf(field, value),
        without: { ...first, [field]: query[field].filter((other) => other !== value) },
      }))
    ),
    ...flagFields
      .filter((field) => query[field])
      .map((field) => ({ key: field, label: words.flag(field), without: { ...first, [field]: false } })),
    ...(priceMin === null && priceMax === null
      ? []
      : [
          {
            key: "price",
            label: words.price(priceMin, priceMax),
            without: { ...first, priceMin: null, priceMax: null },
          },
        ]),
  ]
}
