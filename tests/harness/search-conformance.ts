import { afterAll, beforeAll, expect, test } from "@jest/globals"
import type { SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"

type Provider = SearchTypes.ISearchProvider
type Query = Partial<SearchTypes.ProviderSearchQuery>

const thing = {
  name: "thing",
  entity: "thing",
  primary_key: "id",
  provider: "any",
  definition_hash: "1",
  settings: {},
  seed: async function* () {},
  fields: search
    .define({
      id: search.keyword().filterable().sortable(),
      name: search.text().searchable({ weight: 3 }),
      text: search.text().searchable(),
      kind: search.keyword().filterable().facetable(),
      tag: search.keyword().filterable().facetable().array(),
      price: search
        .float()
        .filterable()
        .sortable()
        .facetable({ types: ["range", "stats"] }),
      stock: search.boolean().filterable().facetable(),
      added: search.date().filterable().sortable(),
      until: search.object({ organic: search.integer().filterable() }),
      card: search.text(),
    })
    .toFields(),
}

/** Twelve things: زيت and oil are one meaning, as the market's own documents have it. */
const things = Array.from({ length: 12 }, (_, at) => ({
  id: `thing_${String(at).padStart(2, "0")}`,
  name: at % 3 === 0 ? "oil argan" : at % 3 === 1 ? "زعفران saffron" : "carpet",
  text: at % 2 === 0 ? "made by hand" : "pressed cold",
  kind: ["food", "cosmetic", "textile"][at % 3],
  tag: at % 2 === 0 ? ["winter", "gift"] : ["summer"],
  price: 10 * (at + 1),
  stock: at % 4 !== 0,
  ...(at !== 11 && { added: new Date(Date.UTC(2026, 0, at + 1)) }),
  until: at < 4 ? { organic: 100 + at } : {},
  card: JSON.stringify({ title: `"${at}" — زيت` }),
}))

const id = (at: number) => `thing_${String(at).padStart(2, "0")}`
const ids = (...ats: number[]) => ats.map(id)

/**
 * What every provider of the Search Module does alike; whatever passes can stand behind the market's lists. Its indexes' names
 * begin as asked, where a provider may touch no others.
 */
export function conforms(open: () => Promise<Provider>, close: () => Promise<unknown>, begin = "conformance") {
  const physical = `${begin}_things`
  const index = { ...thing, physical_name: physical } as unknown as SearchTypes.ResolvedSearchIndexDefinition
  let provider: Provider

  const done = async (write: Promise<SearchTypes.SearchTask>) => {
    const task = await write
    const ended = task.status === "succeeded" || !provider.waitForTask ? task : await provider.waitForTask(task)
    expect(ended.status).toBe("succeeded")
  }
  const ask = (query: Query) =>
    provider.search({ index, attributes_to_retrieve: ["id"], pagination: { take: 20 }, ...query })
  const found = async (query: Query) => (await ask(query)).hits.map((hit) => hit.id)
  /** In the order of their ids, whatever that of the engine is. */
  const which = async (filters: object) => (await found({ filters: filters as SearchTypes.SearchFilters })).sort()

  beforeAll(async () => {
    provider = await open()
    await done(provider.deleteIndex({ index: physical }))
    await done(provider.upsertIndex({ index }))
    await done(provider.upsertDocuments({ index: physical, definition: index, documents: things }))
  })
  afterAll(async () => {
    await done(provider.deleteIndex({ index: physical }))
    await close()
  })

  test("an index is listed with how many documents it has, and made again it keeps them", async () => {
    await done(provider.upsertIndex({ index }))
    const all = await provider.listIndexes()
    expect(all.find(({ name }) => name === physical)).toMatchObject({ document_count: things.length })
  })

  test("all words must be there, each as a whole, in whatever field and script", async () => {
    expect((await found({ q: "argan" })).sort()).toEqual(ids(0, 3, 6, 9))
    expect((await found({ q: "زعفران" })).sort()).toEqual(ids(1, 4, 7, 10))
    expect((await found({ q: "argan cold" })).sort()).toEqual(ids(3, 9))
    expect(await found({ q: "arga" })).toEqual([])
    expect(await found({ q: "argan carpet" })).toEqual([])
    expect((await found({ q: "argan", search_options: { attributes_to_search_on: ["text"] } })).length).toBe(0)
  })

  test("the last word may be begun only, the others not", async () => {
    const last = (q: string) => found({ q, search_options: { match_strategy: "last" } })
    expect((await last("hand arg")).sort()).toEqual(ids(0, 6))
    expect(await last("han argan")).toEqual([])
  })

  test("any of some words will do, and what has more of them comes first", async () => {
    const { hits, metadata } = await ask({
      q: "argan carpet hand",
      search_options: { match_strategy: "any", count: "exact" },
    })
    expect(hits.map((hit) => hit.id).sort()).toEqual(ids(0, 2, 3, 4, 5, 6, 8, 9, 10, 11))
    expect(metadata.count).toBe(10)
    expect((await found({ q: "argan carpet", search_options: { match_strategy: "any" } })).length).toBe(8)
  })

  test("words are words: operators, quotation marks and wildcards mean nothing", async () => {
    for (const q of [
      '"argan"',
      "argan -carpet",
      "argan & oil",
      "arg*",
      "-argan",
      "argan | carpet",
      ":* !",
      "'",
      "\\",
    ]) {
      const answer = await ask({ q })
      expect(answer.hits.length).toBeLessThanOrEqual(things.length)
    }
    expect((await found({ q: '"argan"' })).sort()).toEqual(ids(0, 3, 6, 9))
    expect(await found({ q: "arg*" })).toEqual([])
  })

  test("what names the thing comes before what mentions it", async () => {
    const more = { id: "thing_99", name: "something", text: "argan", kind: "food", tag: [], price: 5, stock: true }
    await done(provider.upsertDocuments({ index: physical, definition: index, documents: [more] }))
    expect((await found({ q: "argan" })).at(-1)).toBe("thing_99")
    await done(provider.deleteDocuments({ index: physical, filters: { id: ["thing_99"] } }))
    expect((await found({ q: "argan" })).length).toBe(4)
  })

  test("filters: equal, among, not, there, compared, and their combinations", async () => {
    expect(await which({ kind: "food" })).toEqual(ids(0, 3, 6, 9))
    expect(await which({ kind: ["food", "textile"] })).toHaveLength(8)
    expect(await which({ tag: "gift" })).toEqual(ids(0, 2, 4, 6, 8, 10))
    expect(await which({ tag: { $contains: ["winter", "gift"] } })).toHaveLength(6)
    expect(await which({ tag: { $overlaps: ["summer", "gift"] } })).toHaveLength(12)
    expect(await which({ kind: { $nin: ["food"] } })).toHaveLength(8)
    expect(await which({ kind: { $ne: "food" } })).toHaveLength(8)
    expect(await which({ kind: { $in: [] } })).toEqual([])
    expect(await which({ stock: false })).toEqual(ids(0, 4, 8))
    expect(await which({ price: { $gte: 30, $lt: 60 } })).toEqual(ids(2, 3, 4))
    expect(await which({ "until.organic": { $gte: 102 } })).toEqual(ids(2, 3))
    expect(await which({ "until.organic": { $exists: true } })).toEqual(ids(0, 1, 2, 3))
    expect(await which({ $or: [{ price: { $gt: 110 } }, { price: 10 }] })).toEqual(ids(0, 11))
    expect(await which({ $not: { kind: ["food", "cosmetic"] } })).toEqual(ids(2, 5, 8, 11))
    expect(await which({ $and: [{ kind: "food" }, { stock: true }] })).toEqual(ids(3, 6, 9))
    expect(await which({ kind: 'x" OR id EXISTS OR kind = "y' })).toEqual([])
  })

  test("days are compared as days and come back as they went in", async () => {
    const since = { $gte: new Date(Date.UTC(2026, 0, 10)) }
    expect(await which({ added: since })).toEqual(ids(9, 10))
    expect(await which({ added: { $exists: false } })).toEqual(ids(11))
    const { hits } = await ask({ filters: { id: id(9) }, attributes_to_retrieve: ["id", "added"] })
    expect(new Date(String(hits[0].document.added)).toISOString()).toBe("2026-01-10T00:00:00.000Z")
  })

  test("a sorted list is sorted, with words or without, and pages meet without a gap or an overlap", async () => {
    const order = { price: "DESC", id: "ASC" } as const
    expect(await found({ pagination: { take: 3, order } })).toEqual(ids(11, 10, 9))
    expect(await found({ q: "argan", pagination: { take: 3, order } })).toEqual(ids(9, 6, 3))
    const pages: string[] = []
    for (let skip = 0; skip < things.length; skip += 5)
      pages.push(...(await found({ pagination: { skip, take: 5, order } })))
    expect(pages).toEqual(things.map((thing) => thing.id).reverse())
    const ranked: string[] = []
    const byScore = { _score: "DESC", id: "ASC" } as const
    for (let skip = 0; skip < 4; skip++)
      ranked.push(...(await found({ q: "argan", pagination: { skip, take: 1, order: byScore } })))
    expect(ranked.sort()).toEqual(ids(0, 3, 6, 9))
  })

  test("counts are exact where asked, and none where not", async () => {
    const count = async (query: Query) => (await ask(query)).metadata.count
    expect(await count({ q: "argan", pagination: { take: 1 }, search_options: { count: "exact" } })).toBe(4)
    expect(await count({ pagination: { take: 0 }, search_options: { count: "exact" } })).toBe(12)
    expect(await count({ search_options: { count: "none" } })).toBeNull()
  })

  test("facets count what was found: values, ranges, extremes", async () => {
    const { facets, hits } = await ask({
      filters: { stock: true },
      pagination: { take: 0 },
      search_options: {
        facets: [
          { field: "kind", type: "value", limit: 2 },
          { field: "tag", type: "value", limit: 10, sort: "alpha" },
          { field: "stock", type: "value" },
          { field: "price", type: "stats" },
        ],
      },
    })
    expect(hits).toEqual([])
    expect(facets?.kind).toMatchObject({ values: [{ count: 3 }, { count: 3 }] })
    expect(facets?.tag).toMatchObject({
      values: [
        { value: "gift", count: 3 },
        { value: "summer", count: 6 },
        { value: "winter", count: 3 },
      ],
    })
    expect(facets?.stock).toMatchObject({ values: [{ value: "true", count: 9 }] })
    expect(facets?.price).toMatchObject({ type: "stats", min: 20, max: 120, count: 9 })
    const ranges = [{ to: 50 }, { from: 50, to: 100 }, { from: 100 }]
    const ranged = await ask({ search_options: { facets: [{ field: "price", type: "range", ranges }] } })
    expect(ranged.facets?.price).toMatchObject({
      type: "range",
      ranges: [
        { key: "*-50", count: 4 },
        { key: "50-100", count: 5 },
        { key: "100-*", count: 3 },
      ],
    })
  })

  test("a document brings what was asked of it, as it went in", async () => {
    const { hits } = await ask({ filters: { id: id(2) }, attributes_to_retrieve: ["id", "card", "tag"] })
    expect(hits[0].document).toEqual({ id: id(2), card: things[2].card, tag: things[2].tag })
  })

  test("a document written again is replaced whole", async () => {
    const { until: _until, ...shorter } = things[3]
    await done(provider.upsertDocuments({ index: physical, definition: index, documents: [shorter] }))
    expect(await which({ "until.organic": { $exists: true } })).toEqual(ids(0, 1, 2))
    await done(provider.upsertDocuments({ index: physical, definition: index, documents: [things[3]] }))
    expect(await which({ "until.organic": { $exists: true } })).toEqual(ids(0, 1, 2, 3))
  })

  test("several questions are answered in their order", async () => {
    const one = (q: string): SearchTypes.ProviderSearchQuery => ({ index, q, attributes_to_retrieve: ["id"] })
    const any = { ...one("argan carpet"), search_options: { match_strategy: "any" as const } }
    const asked = [one("carpet"), any, one("saffron"), one("nothing")]
    const answers = await (provider.searchMany?.(asked) ?? Promise.all(asked.map((query) => provider.search(query))))
    expect(answers.map(({ hits }) => hits.length)).toEqual([4, 8, 4, 0])
  })

  test("an index that is not there is told so, which makes the module look again", async () => {
    const gone = { ...index, physical_name: `${begin}_gone` }
    await expect(ask({ index: gone })).rejects.toMatchObject({ type: "not_found" })
    await expect(
      provider.upsertDocuments({ index: gone.physical_name, definition: gone, documents: [things[0]] })
    ).rejects.toMatchObject({ type: "not_found" })
  })

  test("a cleared index is empty and takes documents again", async () => {
    await done(provider.clearIndex({ index: physical }))
    expect(await found({})).toEqual([])
    await done(provider.upsertDocuments({ index: physical, definition: index, documents: things }))
    expect(await found({})).toHaveLength(12)
  })
}
