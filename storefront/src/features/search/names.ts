interface Named {
  handle: string
  name: string
}

export interface SearchNames {
  regions: { id: string; name: string; provinces: { id: string; name: string }[] }[]
  categories: (Named & { children: Named[] })[]
}

/** Values that results have; cooperatives and fairs come with their names. */
export type Facets = Record<string, { value: string; count: number; name?: string }[]> | null

/** The name of every place, category, cooperative and fair by the value an address carries. */
export function nameTable(names: SearchNames, facets: Facets): Map<string, string> {
  const places = names.regions.flatMap(({ id, name, provinces }) => [{ id, name }, ...provinces])
  const trades = names.categories.flatMap((category) => [category, ...category.children])
  const counted = (["cooperative", "fair"] as const).flatMap((field) =>
    (facets?.[field] ?? []).map(({ value, name }) => [`${field} ${value}`, name ?? value] as const)
  )
  return new Map([
    ...places.map(({ id, name }) => [id, name] as const),
    ...trades.map(({ handle, name }) => [`category ${handle}`, name] as const),
    ...counted,
  ])
}
