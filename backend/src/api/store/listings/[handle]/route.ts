import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askIfThere, cardsOf, newestCards } from "../../../../catalogue/listing-index"
import { listingPage } from "../../../../catalogue/listing-page"
import type { ArtisanRow } from "../../../../catalogue/makers"
import { toCards } from "../../../../catalogue/read-cooperatives"
import { readFairsOf } from "../../../../catalogue/read-fairs"
import { readListings, readListingWords } from "../../../../catalogue/read-listings"
import { readAtlas } from "../../../../catalogue/territories"
import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import { COMMISSION_MODULE, type CommissionModuleService } from "../../../../modules/commission"
import { isListed } from "../../../../modules/cooperative/is-listed"
import * as contract from "./contract"

const RELATED = 7

export const GET = answer(contract.GET, async ({ params: { handle }, query: { locale }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const [row] = await readListings(query, { handle }, "page")
  const cooperative = row?.listing?.cooperative
  if (!cooperative || row.status !== "published" || !isListed(cooperative)) throw refusal("NOT_FOUND")
  const commissions: CommissionModuleService = request.scope.resolve(COMMISSION_MODULE)
  const at = new Date()
  const category = row.categories?.[0]?.handle
  const [words, atlas, artisans, rules, [card], fairs, [ofMaker, ofCraft]] = await Promise.all([
    readListingWords(query, [row], [locale]),
    readAtlas(query),
    row.listing?.artisan_id
      ? query.graph({
          entity: "artisan",
          fields: ["id", "name", "craft", "bio", "consented_at"],
          filters: { id: row.listing.artisan_id },
        })
      : { data: [] },
    commissions.listRulesFor([cooperative.id], at),
    toCards(request.scope, [cooperative], locale),
    readFairsOf(query, cooperative.id, locale),
    askIfThere(request.scope, [
      newestCards({ id: { $ne: row.id }, cooperative: cooperative.handle }, locale, RELATED),
      newestCards({ cooperative: { $ne: cooperative.handle }, ...(category && { category }) }, locale, RELATED),
    ]),
  ])
  const listing = listingPage(row, locale, {
    words,
    atlas,
    artisan: (artisans.data[0] as unknown as ArtisanRow | undefined) ?? null,
    rules,
    at,
  })
  if (!listing) throw refusal("NOT_FOUND")
  return {
    listing,
    cooperative: card,
    fairs,
    related: { maker: cardsOf(ofMaker, locale), craft: cardsOf(ofCraft, locale) },
  }
})
