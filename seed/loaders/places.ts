import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { TERRITORY_MODULE, type TerritoryModuleService } from "@maarid/backend/modules/territory"
import { all, idsByHandle, missing, must, type Market } from "./market"
import { networkWords } from "./network"
import { translate } from "./translations"

/** Territories, sectors and the tree of categories. */
export async function loadPlaces(market: Market): Promise<void> {
  await loadTerritories(market)
  await loadSectors(market)
  await loadCategories(market)
  await translate(market, await networkWords(market))
}

async function loadTerritories(market: Market): Promise<void> {
  const { container, data } = market
  const service: TerritoryModuleService = container.resolve(TERRITORY_MODULE)
  const found = await service.listTerritories({}, { ...all, select: ["id"] })
  const create = missing(
    data.territories,
    (one) => one.id,
    found,
    (one) => one.id
  )
  if (create.length) {
    await service.createTerritories(
      create.map(({ name, summary, ...one }) => ({ ...one, name: name.ar, summary: summary?.ar ?? "" }))
    )
  }
  await translate(
    market,
    data.territories.map(({ id, name, summary }) => ({ reference: "territory", id, words: { name, summary } }))
  )
}

async function loadSectors(market: Market): Promise<void> {
  const { container, data } = market
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const found = await service.listSectors({}, all)
  const create = missing(
    data.sectors,
    (one) => one.handle,
    found,
    (one) => one.handle
  )
  if (create.length) await service.createSectors(create.map(({ handle, name }) => ({ handle, name: name.ar })))
  const ids = idsByHandle(await service.listSectors({}, all))
  await translate(
    market,
    data.sectors.map(({ handle, name }) => ({ reference: "sector", id: must(ids, handle), words: { name } }))
  )
}

async function loadCategories(market: Market): Promise<void> {
  const { container, data } = market
  const products = container.resolve(Modules.PRODUCT)
  const list = async () => idsByHandle(await products.listProductCategories({}, { ...all, select: ["id", "handle"] }))
  // Parents first: a child is made with its parent's id.
  for (const level of [data.categories.filter((one) => !one.parent), data.categories.filter((one) => one.parent)]) {
    const ids = await list()
    const create = level.filter((one) => !ids.has(one.handle))
    if (!create.length) continue
    await createProductCategoriesWorkflow(container).run({
      input: {
        product_categories: create.map(({ handle, parent, name, description, sector, tax_class, no_withdrawal }) => ({
          handle,
          name: name.ar,
          description: description.ar,
          is_active: true,
          rank: level.filter((one) => one.parent === parent).findIndex((one) => one.handle === handle),
          parent_category_id: parent ? must(ids, parent) : null,
          metadata: { sector, tax_class, ...(no_withdrawal && { no_withdrawal }) },
        })),
      },
    })
  }
  const ids = await list()
  await translate(
    market,
    data.categories.map(({ handle, name, description }) => ({
      reference: "product_category",
      id: must(ids, handle),
      words: { name, description },
    }))
  )
}
