import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askIndex, cardsOf, countsBy, countsOf, newestCards } from "../../../../catalogue/listing-index"
import { categoryRef, readCategories } from "../../../../catalogue/categories"
import { countCooperatives, readCooperativeCards } from "../../../../catalogue/read-cooperatives"
import { readFairCards } from "../../../../catalogue/read-fairs"
import { readFeatured } from "../../../../catalogue/read-featured"
import { shownPicture } from "../../../../catalogue/shown-picture"
import { readAtlas, territoryRef, territoryTile } from "../../../../catalogue/territories"
import { territoryCounts, territoryQuestions } from "../../../../catalogue/territory-counts"
import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import * as contract from "./contract"

const COOPERATIVES = 24
const NEARBY = 7
const TRADES = 8
/** More than there are. */
const CATEGORIES = 100

/** Each region has a drawn landscape among the market's own pictures. */
const landscapeOf = (regionId: string) => ({
  src: `/static/pictures/${regionId}-landscape`,
  widths: [480, 640, 960, 1280],
  illustration: true,
})

export const GET = answer(contract.GET, async ({ params: { handle }, query: { locale }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const atlas = await readAtlas(query)
  const territory = atlas.all.find((one) => one.handle === handle)
  if (!territory) throw refusal("NOT_FOUND")
  const regionId = territory.parent_id ?? territory.id
  const isProvince = territory.parent_id !== null
  const here = isProvince ? { province_id: territory.id } : { region_id: territory.id }
  const [lead, featured, [near, traded, ...counted], categories, cooperatives, fairs, cooperativeCounts] =
    await Promise.all([
      readFeatured(request.scope, `hero:${territory.id}`, locale),
      readFeatured(request.scope, `territory:${territory.id}`, locale),
      askIndex(request.scope, [
        newestCards({ region: regionId, province: { $ne: territory.id } }, locale, isProvince ? NEARBY : 0),
        countsBy("category", CATEGORIES, isProvince ? { province: territory.id } : { region: regionId }),
        ...territoryQuestions(),
      ]),
      readCategories(query, locale),
      readCooperativeCards(request.scope, here, locale, { skip: 0, take: COOPERATIVES }),
      readFairCards(query, here, locale),
      countCooperatives(request.scope),
    ])
  const counts = { listings: territoryCounts(counted), cooperatives: cooperativeCounts }
  const trades = countsOf(traded, "category")
  const region = territoryRef(atlas, regionId, locale)
  return {
    territory: {
      ...territoryTile(atlas, territory.id, locale, counts),
      landscape: shownPicture(landscapeOf(regionId), region.name),
    },
    region,
    provinces: atlas.all
      .filter((one) => one.parent_id === regionId)
      .map((one) => territoryTile(atlas, one.id, locale, counts)),
    trades: categories.rows
      .filter((row) => row.parent_category_id !== null && trades.has(row.handle))
      .map((row) => ({ ...categoryRef(row, locale, categories.words), listings_count: trades.get(row.handle) ?? 0 }))
      .sort((a, b) => b.listings_count - a.listings_count)
      .slice(0, TRADES),
    lead,
    featured,
    nearby: cardsOf(near, locale),
    cooperatives: cooperatives.cards,
    fairs: fairs.cards,
  }
})
