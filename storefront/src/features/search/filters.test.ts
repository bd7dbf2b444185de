import { filterChips, filterGroups } from "./filters"
import { nameTable } from "./names"
import { parseSearch, searchPath } from "./query"

const names = {
  regions: [
    { id: "MA-01", name: "Tanger", provinces: [{ id: "MA-CHE", name: "Chefchaouen" }] },
    { id: "MA-09", name: "Souss", provinces: [{ id: "MA-TAR", name: "Taroudannt" }] },
  ],
  categories: [{ handle: "food", name: "Food", children: [{ handle: "honey", name: "Honey" }] }],
}
const table = nameTable(names, { cooperative: [{ value: "far", count: 1, name: "Far away" }] })
const labelOf = (field: string, value: string) => table.get(value) ?? table.get(`${field} ${value}`) ?? value

test("boxes come from the counts, in the order of the map, and what is ticked stays", () => {
  const facets = {
    region: [
      { value: "MA-09", count: 5 },
      { value: "MA-01", count: 2 },
    ],
    category: [
      { value: "honey", count: 3 },
      { value: "food", count: 7 },
    ],
    sector: [{ value: "food", count: 7 }],
  }
  const groups = filterGroups(parseSearch({ cooperative: "gone" }), facets, names, labelOf)
  expect(groups.map(({ field }) => field)).toEqual(["region", "category", "cooperative"])
  expect(groups[0]?.options.map(({ label, count }) => `${label} ${count}`)).toEqual(["Tanger 2", "Souss 5"])
  expect(groups[1]?.options).toMatchObject([{ value: "food" }, { value: "honey", inner: true }])
  expect(groups[2]?.options).toEqual([{ value: "gone", label: "gone", count: 0, checked: true }])
})

test("a chip leads to the same search without it, from its first page", () => {
  const query = parseSearch({ q: "miel", region: ["MA-01", "MA-09"], in_stock: "true", price_max: "50", page: "4" })
  const chips = filterChips(query, { labelOf, flag: (field) => field, price: (min, max) => `${min}-${max}` })
  expect(chips.map(({ label, without }) => [label, searchPath(without)])).toEqual([
    ["Tanger", "/search?q=miel&region=MA-09&in_stock=true&price_max=50"],
    ["Souss", "/search?q=miel&region=MA-01&in_stock=true&price_max=50"],
    ["in_stock", "/search?q=miel&region=MA-01&region=MA-09&price_max=50"],
    ["null-50", "/search?q=miel&region=MA-01&region=MA-09&in_stock=true"],
  ])
})

test("a cooperative is named by the answer that counts it", () => {
  expect(labelOf("cooperative", "far")).toBe("Far away")
})
