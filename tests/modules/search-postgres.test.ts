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
