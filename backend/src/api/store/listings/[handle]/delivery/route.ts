import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pricedVariants } from "../../../../../catalogue/listing-card"
import { readListings } from "../../../../../catalogue/read-listings"
import { readAtlas } from "../../../../../catalogue/territories"
import { answer } from "../../../../../contracts/answer"
import { refusal } from "../../../../../contracts/codes"
import { readPickupFairs } from "../../../../../fairs/pickup-fairs"
import { marketSettings } from "../../../../../market/settings"
import { isListed } from "../../../../../modules/cooperative/is-listed"
import { deliveryChoices, showChoice } from "../../../../../purchase/delivery-choices"
import * as contract from "./contract"

export const GET = answer(
  contract.GET,
  async ({ params: { handle }, query: { locale, province, variant: wanted, quantity }, request }) => {
    const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
    const [[row], atlas, { rates }] = await Promise.all([
      readListings(query, { handle }),
      readAtlas(query),
      marketSettings(request.scope),
    ])
    const cooperative = row?.listing?.cooperative
    if (!row?.listing || !cooperative || row.status !== "published" || !isListed(cooperative))
      throw refusal("NOT_FOUND")
    if (!atlas.byId.get(province)?.parent_id) throw refusal("NOT_FOUND")
    const variants = pricedVariants(row)
    const variant = variants.find((one) => one.id === wanted) ?? variants[0]
    if (!variant) throw refusal("NOT_FOUND")
    const { bulky, lead_time_days } = row.listing
    const parcel = {
      pieces: [{ weight_g: variant.weight ?? 0, bulky, quantity, lead_time_days }],
      from: { province_id: cooperative.province_id, region_id: cooperative.region_id },
      to: { province_id: province, region_id: atlas.byId.get(province)?.parent_id },
      on: new Date(),
    }
    const fairs = await readPickupFairs(request.scope, [cooperative.id], locale)
    const choices = deliveryChoices(rates, fairs.get(cooperative.id) ?? [], parcel)
    return { choices: choices.map(showChoice) }
  }
)
