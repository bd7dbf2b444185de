import { readBasket } from "../../../../basket/read-basket"
import { showGroup } from "../../../../basket/show-group"
import { answer } from "../../../../contracts/answer"
import { readTerritories } from "../../../../purchase/show-purchase"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ query: { locale }, body: { lines }, request }) => {
  const basket = await readBasket(request.scope, lines, locale)
  const regions = await readTerritories(
    request.scope,
    basket.groups.map((group) => group.cooperative.region_id),
    locale
  )
  const parcels = basket.groups.map((group) => showGroup(group, regions))
  return {
    parcels,
    gone: basket.gone,
    goods_total: Math.round(parcels.reduce((sum, parcel) => sum + parcel.goods_total * 100, 0)) / 100,
    purchasable: parcels.length > 0 && !basket.blocked,
  }
})
