import { expect, test } from "@jest/globals"
import type { SearchTypes } from "@medusajs/framework/types"
import fc from "fast-check"
import { compileFilters } from "../../backend/src/providers/meilisearch/compile-filters"
import { asMedusaError } from "../../backend/src/providers/meilisearch/errors"
import { fromEngine, toEngine } from "../../backend/src/providers/meilisearch/fields"
import { indexSettings } from "../../backend/src/providers/meilisearch/index-settings"
import { planSearch } from "../../backend/src/providers/meilisearch/plan-search"

const fields: Record<string, SearchTypes.SearchFieldDefinition> = {
  name: { type: "text", searchable: { weight: 3 } },
  text: { type: "text", searchable: true },
  kind: { type: "keyword", filterable: true, facetable: true },
  price: { type: "float", filterable: true, sortable: true },
  added: { type: "date", filterable: true },
  hidden: { type: "keyword", retrievable: false },
  until: { type: "object", fields: { organic: { type: "date", filterable: true } } },
}
const index = {
  name: "thing",
  entity: "thing",
  primary_key: "id",
  physical_name: "thing_1",
  settings: {},
  fields,
} as unknown as SearchTypes.ResolvedSearchIndexDefinition
const plan = (query: Partial<SearchTypes.ProviderSearchQuery>) =>
  planSearch({ index, attributes_to_retrieve: ["id"], ...query })

test("whatever is typed stays in quotation marks of its own, but for a last word that may go on", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (typed) => {
      fc.pre(typed.split(/[\s"]+/u).length <= 10)
      const [{ q = "" }] = plan({ q: typed }).queries
      expect(q).toMatch(/^("[^"]+"( |$))*$/u)
      const last = plan({ q: typed, search_options: { match_strategy: "last" } }).queries[0].q ?? ""
      expect(last.replace(/"[^"]*"/gu, "")).not.toMatch(/^\s*-|"/u)
    })
  )
})

test("a value in a filter is a value, whatever it holds", () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const filter = compileFilters({ kind: value }, index) ?? ""
      expect(JSON.parse(filter.replace("kind = ", ""))).toBe(value)
    })
  )
  expect(() => compileFilters({ secret: "x" }, index)).toThrow("not a field")
  expect(() => compileFilters({ kind: { $like: "x" } }, index)).toThrow("$like")
  expect(compileFilters({ $and: [], $or: [] }, index)).toBeUndefined()
  expect(compileFilters({ added: { $gte: new Date(5) } }, index)).toBe("added >= 5")
})

test("days are numbers in the engine, within objects and lists too, and come back as they were", () => {
  const document = {
    id: "1",
    added: "2026-01-02T00:00:00.000Z",
    until: { organic: "2026-05-01T00:00:00.000Z" },
    kind: "a",
  }
  const kept = toEngine({ ...document, added: new Date(document.added) }, fields)
  expect(kept).toMatchObject({ added: Date.parse(document.added), until: { organic: Date.parse("2026-05-01") } })
  expect(fromEngine(kept, fields)).toEqual(document)
  expect(toEngine({ id: "1", added: null }, fields)).toEqual({ id: "1", added: null })
})

test("the settings of an index follow its fields, the heaviest first", () => {
  expect(indexSettings(index)).toMatchObject({
    searchableAttributes: ["name", "text"],
    filterableAttributes: ["id", "kind", "price", "added", "until.organic"],
    sortableAttributes: ["id", "price"],
    typoTolerance: { enabled: false },
  })
  expect(indexSettings(index).displayedAttributes).not.toContain("hidden")
  const vector = { ...index, fields: { near: { type: "vector" as const, dimensions: 3 } } }
  expect(() => indexSettings(vector)).toThrow("vector")
})

test("what it cannot do exactly as asked is refused", () => {
  const refused: Partial<SearchTypes.ProviderSearchQuery>[] = [
    { pagination: { cursor: "x" } },
    { pagination: { order: { _score: "ASC" } } },
    { q: "a", search_options: { typo_tolerance: true } },
    { search_options: { highlight: true } },
    { search_options: { vector: { value: [1] } } },
    { q: Array.from({ length: 11 }, (_, at) => `word${at}`).join(" ") },
    { search_options: { facets: [{ field: "kind", query: "a" }] } },
  ]
  for (const query of refused) expect(() => plan(query)).toThrow(/not asked/)
})

test("errors are told as the Search Module knows them", () => {
  expect(asMedusaError({ code: "index_not_found", message: "gone" })).toMatchObject({ type: "not_found" })
  const other = new Error("other")
  expect(asMedusaError(other)).toBe(other)
})
