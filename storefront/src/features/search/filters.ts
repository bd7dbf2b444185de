import type { Facets, SearchNames } from "./names"
import { flagFields, manyFields, type FlagField, type LeadTime, type ManyField, type SearchQuery } from "./query"

export interface FilterOption {
  name: ManyField
  value: string
  label: string
  count: number
  checked: boolean
  /** A trade stands under its family. */
  inner?: boolean
  /** The provinces of a region. */
  leaves?: FilterOption[]
}

/** Provinces stand under their region. */
type GroupField = Exclude<ManyField, "province">

export interface FilterGroup {
  field: GroupField
  options: FilterOption[]
}

type LabelOf = (field: ManyField, value: string) => string

/** The boxes of each filter: what results have, and whatever is ticked already. Groups without choice are left out. */
export function filterGroups(query: SearchQuery, facets: Facets, names: SearchNames, labelOf: LabelOf): FilterGroup[] {
  const ticked = ({ checked, leaves }: FilterOption) => checked || leaves?.some((leaf) => leaf.checked)
  return manyFields
    .filter((field): field is GroupField => field !== "province")
    .map((field) => ({ field, options: optionsOf(field, query, facets, names, labelOf) }))
    .map((group) => (group.field === "region" ? { ...group, options: withProvinces(group.options) } : group))
    .filter(({ options }) => options.length > 1 || options.some(ticked))

  /** Provinces stand under their region, which is there because of them at least. */
  function withProvinces(regions: FilterOption[]): FilterOption[] {
    const provinces = optionsOf("province", query, facets, names, labelOf)
    return names.regions.flatMap(({ id, name, provinces: own }) => {
      const leaves = provinces.filter(({ value }) => own.some((one) => one.id === value))
      const region = regions.find(({ value }) => value === id)
      if (!region && !leaves.length) return []
      return [{ name: "region" as const, value: id, label: name, count: 0, checked: false, ...region, leaves }]
    })
  }
}

function optionsOf(
  field: ManyField,
  query: SearchQuery,
  facets: Facets,
  names: SearchNames,
  labelOf: LabelOf
): FilterOption[] {
  const counts = new Map((facets?.[field] ?? []).map(({ value, count }) => [value, count]))
  const inner = new Set(names.categories.flatMap(({ children }) => children.map(({ handle }) => handle)))
  const present = (value: string) => (counts.get(value) ?? 0) > 0 || query[field].includes(value)
  const values = orderOf(field, names, [...new Set([...counts.keys(), ...query[field]])]).filter(present)
  return values.map((value) => ({
    name: field,
    value,
    label: labelOf(field, value),
    count: counts.get(value) ?? 0,
    checked: query[field].includes(value),
    ...(field === "category" && inner.has(value) && { inner: true }),
  }))
}

/** How many results a filter of yes or no would leave; undefined where nobody counted. */
export const flagCount = (field: FlagField, facets: Facets): number | undefined =>
  facets?.[field] && (facets[field].find(({ value }) => value === "true")?.count ?? 0)

/** How many results are sent within some days. */
export const leadCount = (days: LeadTime, facets: Facets): number =>
  (facets?.lead_time ?? []).reduce((sum, { value, count }) => sum + (Number(value) <= days ? count : 0), 0)

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
  lead: (days: LeadTime) => string
}

/** Every filter that is set, each with the search that lacks it. */
export function filterChips(query: SearchQuery, words: ChipWords): FilterChip[] {
  const first = { ...query, page: 1 }
  const { priceMin, priceMax, leadMax } = query
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
    ...(leadMax === null ? [] : [{ key: "lead", label: words.lead(leadMax), without: { ...first, leadMax: null } }]),
  ]
}
