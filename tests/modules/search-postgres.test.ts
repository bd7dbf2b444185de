import { expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import type { SearchTypes } from "@medusajs/framework/types"
import { openMarket, type Market } from "../harness/market"
import { conforms } from "../harness/search-conformance"

let market: Market

/** The provider as the market itself configures it. */
conforms(
  async () => {
    market = await openMarket()
    const providers = Reflect.get(market.container.resolve(Modules.SEARCH), "searchProviderService_") as {
      retrieve: (identifier: string) => SearchTypes.ISearchProvider
    }
    return providers.retrieve("search-postgres")
  },
  () => market.close()
)

test("beside a document stands only what is filtered, ordered or counted by; its words are found, its card is in it", async () => {
  const [{ table_name }] = await market.sql<{ table_name: string }>(
    `select table_name from search_postgres_index where name like 'listing_v%'`
  )
  const rows = await market.sql<{
    indexed: Record<string, unknown>
    document: Record<string, unknown>
    found: boolean
  }>(`select indexed, document, search_vector <> '' as found from "${table_name}" limit 5`)
  expect(rows).toHaveLength(5)
  for (const { indexed, document, found } of rows) {
    expect(Object.keys(indexed)).toEqual(expect.arrayContaining(["id", "region", "category", "price", "word"]))
    expect(Object.keys(indexed)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^card_|_words$/)]))
    expect(found && typeof document.card_ar).toBe("string")
  }
})
