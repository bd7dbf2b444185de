import type { LinkDefinition } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStockLocationsWorkflow } from "@medusajs/medusa/core-flows"
import { storedDay } from "@maarid/backend/contracts/days"
import { DELIVERY_PROVIDER } from "@maarid/backend/market/delivery-provider"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { VERIFICATION_MODULE, type VerificationModuleService } from "@maarid/backend/modules/verification"
import { within } from "./data"
import { all, idsByHandle, missing, must, type Market } from "./market"
import { cooperativePictures } from "./pictures"
import { translate } from "./translations"

/** Cooperatives with their stock locations, artisans and quality signs. */
export async function loadCooperatives(market: Market, channelId: string): Promise<void> {
  const locations = await loadLocations(market, channelId)
  await loadRows(market, locations)
  const service: CooperativeModuleService = market.container.resolve(COOPERATIVE_MODULE)
  const ids = idsByHandle(await service.listCooperatives({}, { ...all, select: ["id", "handle"] }))
  await loadArtisans(market, ids)
  await loadSigns(market, ids)
  await translate(
    market,
    market.data.cooperatives.map(({ handle, name, summary, story, locality, closed }) => ({
      reference: "cooperative",
      id: must(ids, handle),
      words: { name, summary, story, locality, closed_reason: closed?.reason },
    }))
  )
}

/** One a cooperative, found again by the handle in its metadata. */
async function loadLocations({ container, data }: Market, channelId: string): Promise<Map<string, string>> {
  const stock = container.resolve(Modules.STOCK_LOCATION)
  const list = async () =>
    new Map(
      (await stock.listStockLocations({}, { ...all, select: ["id", "metadata"] })).flatMap(({ id, metadata }) =>
        metadata?.cooperative ? [[String(metadata.cooperative), id] as const] : []
      )
    )
  const there = await list()
  const create = data.cooperatives.filter((one) => !there.has(one.handle))
  if (create.length) {
    await createStockLocationsWorkflow(container).run({
      input: {
        locations: create.map(({ handle, name, locality, province }) => ({
          name: name.ar,
          address: { address_1: locality.ar, city: locality.ar, province, country_code: "MA" },
          metadata: { cooperative: handle },
        })),
      },
    })
  }
  const locations = await list()
  await container.resolve(ContainerRegistrationKeys.LINK).create(
    [...locations.values()].flatMap((stock_location_id): LinkDefinition[] => [
      { [Modules.SALES_CHANNEL]: { sales_channel_id: channelId }, [Modules.STOCK_LOCATION]: { stock_location_id } },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: DELIVERY_PROVIDER },
      },
    ])
  )
  return locations
}

async function loadRows({ container, data }: Market, locations: Map<string, string>): Promise<void> {
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const found = await service.listCooperatives({}, { ...all, select: ["id", "handle"] })
  const create = missing(
    data.cooperatives,
    (one) => one.handle,
    found,
    (one) => one.handle
  )
  if (!create.length) return
  const sectors = idsByHandle(await service.listSectors({}, all))
  const regions = new Map(data.territories.map((one) => [one.id, one.parent_id]))
  await service.createCooperatives(
    create.map((one) => ({
      handle: one.handle,
      legal_form: one.legal_form,
      status: "verified" as const,
      name: one.name.ar,
      summary: one.summary.ar,
      story: one.story.ar,
      locality: one.locality.ar,
      province_id: one.province,
      region_id: must(regions, one.province) ?? one.province,
      founded: one.founded,
      members_count: one.members,
      women_count: one.women,
      youth_count: one.youth,
      women_led: one.women_led,
      youth_led: one.youth_led,
      closed_from: one.closed ? storedDay(one.closed.from) : null,
      closed_until: one.closed ? storedDay(one.closed.until) : null,
      closed_reason: one.closed?.reason.ar ?? "",
      stock_location_id: must(locations, one.handle),
      images: cooperativePictures(data, one),
      demo: true,
      sectors: one.sectors.map((sector) => must(sectors, sector)),
    })) as never
  )
}

async function loadArtisans(market: Market, cooperatives: Map<string, string>): Promise<void> {
  const { container, data } = market
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const wanted = data.cooperatives.flatMap((one) =>
    one.artisans.map((artisan) => ({ ...artisan, handle: within(one.handle, artisan.handle), cooperative: one.handle }))
  )
  const found = await service.listArtisans({}, { ...all, select: ["id", "handle"] })
  const create = missing(
    wanted,
    (one) => one.handle,
    found,
    (one) => one.handle
  )
  if (create.length) {
    await service.createArtisans(
      create.map(({ handle, name, craft, bio, cooperative }) => ({
        handle,
        name: name.ar,
        craft: craft.ar,
        bio: bio.ar,
        consented_at: new Date(),
        cooperative_id: must(cooperatives, cooperative),
      }))
    )
  }
  const ids = idsByHandle(await service.listArtisans({}, { ...all, select: ["id", "handle"] }))
  await translate(
    market,
    wanted.map(({ handle, name, craft, bio }) => ({
      reference: "artisan",
      id: must(ids, handle),
      words: { name, craft, bio },
    }))
  )
}

async function loadSigns(market: Market, cooperatives: Map<string, string>): Promise<void> {
  const { container, data } = market
  const service: VerificationModuleService = container.resolve(VERIFICATION_MODULE)
  const wanted = data.cooperatives.flatMap((one) =>
    one.signs.map((sign) => ({ ...sign, handle: within(one.handle, sign.handle), cooperative: one.handle }))
  )
  const found = await service.listQualitySigns({}, { ...all, select: ["id", "handle"] })
  const create = missing(
    wanted,
    (one) => one.handle,
    found,
    (one) => one.handle
  )
  if (create.length) {
    await service.createQualitySigns(
      create.map((sign) => ({
        handle: sign.handle,
        cooperative_id: must(cooperatives, sign.cooperative),
        kind: sign.kind,
        name: sign.name.ar,
        number: sign.number,
        issuer: sign.issuer.ar,
        expires_at: storedDay(sign.expires_on),
        verified_at: sign.verified ? new Date() : null,
      }))
    )
  }
  const ids = idsByHandle(await service.listQualitySigns({}, { ...all, select: ["id", "handle"] }))
  await translate(
    market,
    wanted.map(({ handle, name, issuer }) => ({
      reference: "quality_sign",
      id: must(ids, handle),
      words: { name, issuer },
    }))
  )
}
