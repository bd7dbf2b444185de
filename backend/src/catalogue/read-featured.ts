import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Locale } from "../contracts/shapes/basics"
import type { featured } from "../contracts/shapes/feature"
import { kindsInOrder, MOST_FEATURES, type FeatureKind } from "../modules/feature/placements"
import { askIndex, cardsById, cardsOf, inOrder } from "./listing-index"
import { readCooperativeCards } from "./read-cooperatives"
import { readFairCards } from "./read-fairs"
import { inChosenOrder, readFeatures } from "./read-features"
import { readStories } from "./read-stories"

const page = { skip: 0, take: MOST_FEATURES }

/** What organizers chose for a territory's or a fair's page and is shown now, whatever its kind. Each kind is read once. */
export async function readFeatured(
  container: MedusaContainer,
  placement: string,
  locale: Locale
): Promise<z.input<typeof featured>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const chosen = (await readFeatures(query, [placement]))(placement)
  if (!chosen.length) return { order: [], listings: [], cooperatives: [], stories: [], fairs: [] }
  const idsOf = (kind: FeatureKind) => chosen.filter((one) => one.kind === kind).map((one) => one.reference_id)
  const ids = { listing: idsOf("listing"), cooperative: idsOf("cooperative"), fair: idsOf("fair") }
  const [[listings], cooperatives, fairs, stories] = await Promise.all([
    ids.listing.length ? askIndex(container, [cardsById(ids.listing, locale)]) : [],
    readCooperativeCards(container, { id: ids.cooperative }, locale, page),
    readFairCards(query, { id: ids.fair }, locale),
    readStories(container, idsOf("story"), locale),
  ])
  return {
    order: kindsInOrder(chosen),
    listings: listings ? inOrder(cardsOf(listings, locale), ids.listing) : [],
    cooperatives: inChosenOrder({ rows: cooperatives.cards, ids: cooperatives.ids }, ids.cooperative),
    stories,
    fairs: inChosenOrder({ rows: fairs.cards, ids: fairs.ids }, ids.fair),
  }
}
