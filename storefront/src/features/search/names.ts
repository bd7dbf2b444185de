interface Named {
  handle: string
  name: string
}

export interface SearchNames {
  regions: { id: string; name: string; provinces: { id: string; name: string }[] }[]
  categories: (Named & { children: Named[] })[]
  cooperatives: Named[]
  fairs: Named[]
}

/** The name of every place, category, cooperative and fair by the value an address carries. */
export function nameTable(names: SearchNames, seen: Named[] = []): Map<string, string> {
  const places = names.regions.flatMap(({ id, name, provinces }) => [{ id, name }, ...provinces])
  const trades = names.categories.flatMap((category) => [category, ...category.children])
  return new Map([
    ...places.map(({ id, name }) => [id, name] as const),
    ...[...trades.map((one) => ["category", one] as const), ...names.fairs.map((one) => ["fair", one] as const)].map(
      ([field, { handle, name }]) => [`${field} ${handle}`, name] as const
    ),
    // Cooperatives beyond the first page of names are named by the results that show them.
    ...[...seen, ...names.cooperatives].map(({ handle, name }) => [`cooperative ${handle}`, name] as const),
  ])
}
