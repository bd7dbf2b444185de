import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loadCooperatives } from "./loaders/cooperatives"
import { readData } from "./loaders/data"
import { loadFairs } from "./loaders/fairs"
import { loadFeatures } from "./loaders/features"
import { loadListings } from "./loaders/listings"
import type { Market } from "./loaders/market"
import { loadCommissions, loadNetwork } from "./loaders/network"
import { loadOffice } from "./loaders/office"
import { loadPeople } from "./loaders/people"
import { drawPictures } from "./loaders/pictures"
import { loadPlaces } from "./loaders/places"
import { loadPurchases } from "./loaders/purchases"
import { loadPromotions } from "./loaders/promotions"
import { fillIndex } from "./loaders/search"
import { loadSearched } from "./loaders/searched"
import { loadSettings } from "./loaders/settings"

/**
 * Fills the market: `medusa exec ./seed/index.ts`, with `without-pictures` or `without-history` as arguments to
 * leave the drawing out, or the demonstration purchases and what waits at the organizers' office.
 * Every step looks first what is there: it can be stopped anywhere and run again, and never changes what it finds.
 */
export default async function seed({ container, args }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const started = Date.now()
  const say = (line: string) => logger.info(`[seed] ${((Date.now() - started) / 1000).toFixed(1)} s ${line}`)
  const market: Market = { container, data: readData(), say }

  const settings = await loadSettings(market)
  const profileId = await loadNetwork(market, settings.channelId)
  await loadPlaces(market)
  await loadCommissions(market)
  say("settings, delivery, territories and categories are there")
  await loadCooperatives(market, settings.channelId)
  say("cooperatives are there")
  await loadFairs(market)
  await loadListings(market, { ...settings, profileId })
  await loadPromotions(market)
  await loadFeatures(market)
  await loadPeople(market)
  say("listings, fairs, sales, features and people are there")
  await fillIndex(market)
  say("the index of listings is there")
  if (!args.includes("without-history")) {
    await loadPurchases(market)
    await loadOffice(market, { ...settings, profileId })
    await loadSearched(market)
  }
  if (!args.includes("without-pictures")) await drawPictures(market)
  say("done")
}
