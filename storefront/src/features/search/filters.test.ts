import { filterChips, filterGroups, flagCount, leadCount } from "./filters"
import { nameTable } from "./names"
import { narrowed, wider } from "./narrowed"
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
  expect(groups[2]?.options).toEqual([{ name: "cooperative", value: "gone", label: "gone", count: 0, checked: true }])
})

test("a chip leads to the same search without it, from its first page", () => {
  const query = parseSearch({ q: "miel", region: ["MA-01", "MA-09"], in_stock: "true", price_max: "50", page: "4" })
  const chips = filterChips(query, {
    labelOf,
    flag: (field) => field,
    price: (min, max) => `${min}-${max}`,
    lead: String,
  })
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

test("provinces stand under their region, and narrow it where both are ticked", () => {
  const query = parseSearch({ region: ["MA-01", "MA-09"], province: "MA-TAR", category: ["food", "honey"] })
  const facets = { region: [{ value: "MA-09", count: 5 }], province: [{ value: "MA-TAR", count: 2 }] }
  const [places] = filterGroups(query, facets, names, labelOf)
  expect(places?.options).toMatchObject([
    { value: "MA-01", checked: true, leaves: [] },
    { value: "MA-09", checked: true, leaves: [{ name: "province", value: "MA-TAR", count: 2, checked: true }] },
  ])
  expect(narrowed(query, names)).toMatchObject({ region: ["MA-01"], province: ["MA-TAR"], category: ["honey"] })
})

test("a wider place is the region around a province, then everywhere", () => {
  const query = parseSearch({ q: "miel", province: "MA-TAR" })
  expect(wider(query, names).map(({ region, query }) => [region, searchPath(query)])).toEqual([
    ["Souss", "/search?q=miel&region=MA-09"],
    [null, "/search?q=miel"],
  ])
  expect(wider(parseSearch({ q: "miel" }), names)).toEqual([])
})

test("what is sent within some days is counted up to them", () => {
  const facets = {
    lead_time: [
      { value: "2", count: 4 },
      { value: "5", count: 3 },
    ],
    in_stock: [{ value: "true", count: 6 }],
  }
  expect([leadCount(3, facets), leadCount(7, facets), flagCount("in_stock", facets)]).toEqual([4, 7, 6])
  expect(flagCount("in_season", facets)).toBeUndefined()
})
