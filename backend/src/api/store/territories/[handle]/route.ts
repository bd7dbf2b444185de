import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askIndex, cardsById, cardsOf, inOrder } from "../../../../catalogue/listing-index"
import { countCooperatives, readCooperativeCards } from "../../../../catalogue/read-cooperatives"
import { readFairCards } from "../../../../catalogue/read-fairs"
import { readFeatures } from "../../../../catalogue/read-features"
import { shownPicture } from "../../../../catalogue/shown-picture"
import { readAtlas, territoryRef, territoryTile } from "../../../../catalogue/territories"
import { territoryCounts, territoryQuestions } from "../../../../catalogue/territory-counts"
import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import * as contract from "./contract"

const COOPERATIVES = 24

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
  const here = territory.parent_id ? { province_id: territory.id } : { region_id: territory.id }
  const placement = `territory:${territory.id}`
  const featured = (await readFeatures(query, [placement]))(placement)
  const [[cards, ...counted], cooperatives, fairs, cooperativeCounts] = await Promise.all([
    askIndex(request.scope, [cardsById(featured, locale), ...territoryQuestions()]),
    readCooperativeCards(request.scope, here, locale, { skip: 0, take: COOPERATIVES }),
    readFairCards(query, here, locale),
    countCooperatives(request.scope),
  ])
  const counts = { listings: territoryCounts(counted), cooperatives: cooperativeCounts }
  const region = territoryRef(atlas, regionId, locale)
  return {
    territory: {
      ...territoryTile(atlas, territory.id, locale, counts),
      landscape: shownPicture(landscapeOf(regionId), region.name),
    },
    region,
    provinces: atlas.all.filter((one) => one.parent_id === regionId).map((one) => territoryRef(atlas, one.id, locale)),
    featured: inOrder(cardsOf(cards, locale), featured),
    cooperatives: cooperatives.cards,
    fairs: fairs.cards,
  }
})
