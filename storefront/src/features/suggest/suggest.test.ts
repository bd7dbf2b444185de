import { offered } from "./offered"
import { forgetSearches, keepSearch, recentSearches } from "./recent"

const words = {
  kinds: { listings: "L", categories: "C", cooperatives: "O", territories: "T", fairs: "F" },
  ...{
    spelling: "Did you mean {words}?",
    recent: "Recent",
    clear: "Clear",
    told: "{count}",
    none: "none",
    list: "List",
  },
}
const given = { id: "x", words, recent: ["miel"], found: null }

test("before anything is typed the list offers what was searched before, afterwards what was found", () => {
  expect(offered({ ...given, typed: " " })).toMatchObject([
    { heading: "Recent", options: [{ path: "/search?q=miel", words: "miel" }] },
  ])
  expect(offered({ ...given, typed: "saf" })).toEqual([])
  const listing = { path: "/listings/a", label: "Safran" }
  const found = { spelling: "safran d'ici", groups: [{ kind: "listings" as const, suggestions: [listing] }] }
  const groups = offered({ ...given, typed: "saf", found })
  expect(groups).toMatchObject([
    { options: [{ path: "/search?q=safran%20d'ici", label: "Did you mean safran d'ici?" }] },
    { heading: "L", options: [listing] },
  ])
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test("searches are kept once each, the latest first, and forgotten on demand; damage reads as none", () => {
  const store = new Map<string, string>()
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => store.get(key) ?? null,
      setItem: (key: string, value: string) => store.set(key, value),
      removeItem: (key: string) => store.delete(key),
    },
  })
  for (const one of ["a", "b", "a", " ", "c", "d", "e", "f", "g"]) keepSearch(one)
  expect(recentSearches()).toEqual(["g", "f", "e", "d", "c", "a"])
  forgetSearches()
  expect([recentSearches(), store.size]).toEqual([[], 0])
  store.set("maarid.searches", "{broken")
  expect(recentSearches()).toEqual([])
})
