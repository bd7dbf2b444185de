import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askIndex, cardsById, cardsOf, inOrder, newestCards } from "../../../catalogue/listing-index"
import type { ListingCard } from "../../../catalogue/listing-card"
import { indexFilters } from "../../../catalogue/listing-query"
import { countCooperatives, readCooperativeCards } from "../../../catalogue/read-cooperatives"
import { readFairCards } from "../../../catalogue/read-fairs"
import { inChosenOrder, readFeatures } from "../../../catalogue/read-features"
import { ofSeveralMakers } from "../../../catalogue/several-makers"
import { readStories } from "../../../catalogue/read-stories"
import { readAtlas, territoryTile } from "../../../catalogue/territories"
import { territoryCounts, territoryQuestions } from "../../../catalogue/territory-counts"
import { answer } from "../../../contracts/answer"
import { MOST_FEATURES } from "../../../modules/feature/placements"
import * as contract from "./contract"

const FRESH = 8
/** Who puts up many goods at once does not take the room of all others. */
const FRESH_OF_ONE = 2
const SEASON = 9
const SALES = 8
const FAIRS = 3
const chosen = { skip: 0, take: MOST_FEATURES }
const placements = ["home.hero", "home.season", "home.territories", "home.cooperatives", "home.stories", "home.fairs"]

/** What was chosen, then others that are not among it, up to a number. */
const fillUp = (first: ListingCard[], others: ListingCard[], most: number) =>
  [...first, ...others.filter((card) => !first.some((one) => one.id === card.id))].slice(0, most)

export const GET = answer(contract.GET, async ({ query: { locale }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const placed = await readFeatures(query, placements)
  const [hero, season, territories, cooperativeIds, storyIds, fairIds] = placements.map((placement) =>
    placed(placement).map(({ reference_id }) => reference_id)
  )
  const [atlas, counted, cooperatives, stories, fairs, [featured, fresh, inSeason, onSale, ...territoryAnswers]] =
    await Promise.all([
      readAtlas(query),
      countCooperatives(request.scope),
      readCooperativeCards(request.scope, { id: cooperativeIds }, locale, chosen),
      readStories(request.scope, storyIds, locale),
      fairIds.length
        ? readFairCards(query, { id: fairIds }, locale, chosen)
        : readFairCards(query, {}, locale, { skip: 0, take: FAIRS }),
      askIndex(request.scope, [
        cardsById([...hero, ...season], locale),
        newestCards({}, locale, FRESH * 6),
        newestCards({ ...indexFilters({ in_season: true }), sellable: true }, locale, SEASON * 2),
        newestCards({ on_sale: true, sellable: true }, locale, SALES),
        ...territoryQuestions(),
      ]),
    ])
  const cards = cardsOf(featured, locale)
  const counts = { listings: territoryCounts(territoryAnswers), cooperatives: counted }
  const tile = (id: string) => territoryTile(atlas, id, locale, counts)
  return {
    hero: inOrder(cards, hero),
    season: fillUp(inOrder(cards, season), cardsOf(inSeason, locale), Math.max(SEASON, season.length)),
    sales: cardsOf(onSale, locale),
    featured_territories: territories.filter((id) => atlas.byId.has(id)).map(tile),
    regions: atlas.all.filter((one) => one.kind === "region").map((one) => tile(one.id)),
    cooperatives: inChosenOrder({ rows: cooperatives.cards, ids: cooperatives.ids }, cooperativeIds),
    stories,
    fairs: fairIds.length ? inChosenOrder({ rows: fairs.cards, ids: fairs.ids }, fairIds) : fairs.cards,
    fresh: ofSeveralMakers(cardsOf(fresh, locale), { most: FRESH, ofOne: FRESH_OF_ONE }),
  }
})
