import { expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import { openMarket, type Market } from "../harness/market"
import { conforms } from "../harness/search-conformance"

let market: Market

/** The provider as the market itself configures it. */
const configured = () => {
  const providers = Reflect.get(market.container.resolve(Modules.SEARCH), "searchProviderService_") as {
    retrieve: (identifier: string) => SearchTypes.ISearchProvider
  }
  return providers.retrieve("search-postgres")
}

conforms(
  async () => {
    market = await openMarket()
    return configured()
  },
  () => market.close()
)

const tableOfListings = async () => {
  const [{ table_name }] = await market.sql<{ table_name: string }>(
    `select table_name from search_postgres_index where name like 'listing_v%'`
  )
  return table_name
}

test("beside a document stands only what is filtered, ordered or counted by; its words are found, its card is in it", async () => {
  const table = await tableOfListings()
  const rows = await market.sql<{
    indexed: Record<string, unknown>
    document: Record<string, unknown>
    found: boolean
  }>(`select indexed, document, search_vector <> '' as found from "${table}" limit 5`)
  expect(rows).toHaveLength(5)
  for (const { indexed, document, found } of rows) {
    expect(Object.keys(indexed)).toEqual(expect.arrayContaining(["id", "region", "category", "price", "word"]))
    expect(Object.keys(indexed)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^card_|_words$/)]))
    expect(found && typeof document.card_ar).toBe("string")
  }
})

test("a table from before values had columns of their own is counted alike, until the next one is filled", async () => {
  const table = await tableOfListings()
  const fields = ["region", "sign", "cooperative", "in_stock", "lead_time"]
  const counted = async (provider: SearchTypes.ISearchProvider) => {
    const { facets } = await provider.search({
      index: { name: "listing", physical_name: table.replace(/^search_pg_/, ""), settings: {} },
      pagination: { take: 0 },
      search_options: {
        facets: [
          ...fields.map((field) => ({ field, type: "value" as const, limit: 7 })),
          { field: "price", type: "stats" as const },
        ],
      },
    } as unknown as SearchTypes.ProviderSearchQuery)
    return facets
  }
  const provider = configured()
  const listed = await counted(provider)
  expect(fields.map((field) => listed?.[field])).not.toContain(undefined)
  expect(listed?.region).toMatchObject({ type: "value", values: expect.arrayContaining([expect.anything()]) })
  const columns = ["listed", "number_price"]
  for (const one of columns) await market.sql(`alter table "${table}" rename column ${one} to un${one}`)
  try {
    // As another process meets it, which has not looked at the table before.
    expect(await counted(Object.create(provider, { columns_: { value: new Map() } }))).toEqual(listed)
  } finally {
    for (const one of columns) await market.sql(`alter table "${table}" rename column un${one} to ${one}`)
  }
})
