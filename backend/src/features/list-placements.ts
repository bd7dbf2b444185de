import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/placements/contract"
import { readFairCards } from "../catalogue/read-fairs"
import { readAtlas, territoryRef } from "../catalogue/territories"
import { FEATURE_MODULE, type FeatureModuleService } from "../modules/feature"
import { isCurrent } from "../modules/feature/is-current"
import { homePlacements, kindsOfPlacement } from "../modules/feature/placements"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

/** The placements of one part of the market, with how much is chosen for each. */
export async function listPlacements(container: MedusaContainer, asked: Asked): Promise<Answer> {
  const { page, page_size } = asked
  const { named, count } = await namePlacements(container, asked)
  const service: FeatureModuleService = container.resolve(FEATURE_MODULE)
  const chosen = await service.listFeatures(
    { placement: named.map(({ placement }) => placement) },
    { select: ["placement", "starts_at", "ends_at"], take: null as never }
  )
  const placements = named.map((one) => {
    const own = chosen.filter(({ placement }) => placement === one.placement)
    return {
      ...one,
      kinds: [...kindsOfPlacement(one.placement)],
      current: own.filter((feature) => isCurrent(feature)).length,
      chosen: own.length,
    }
  })
  return { placements, count, page, page_size }
}

async function namePlacements(container: MedusaContainer, { scope, locale, page, page_size }: Asked) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [skip, end] = [(page - 1) * page_size, page * page_size]
  if (scope === "home") {
    const all = Object.keys(homePlacements).map((placement) => ({ placement, name: null }))
    return { named: all.slice(skip, end), count: all.length }
  }
  if (scope === "territory" || scope === "hero") {
    const atlas = await readAtlas(query)
    // The 12 regions first, then their provinces; a head of its own has a region's page alone.
    const all = atlas.all
      .filter(({ parent_id }) => scope === "territory" || parent_id === null)
      .sort((a, b) => Number(a.parent_id !== null) - Number(b.parent_id !== null))
    const named = all.slice(skip, end).map(({ id }) => ({
      placement: `${scope}:${id}`,
      name: territoryRef(atlas, id, locale).name,
    }))
    return { named, count: all.length }
  }
  const { cards, ids, count } = await readFairCards(query, {}, locale, { skip, take: page_size })
  return { named: cards.map((card, index) => ({ placement: `fair:${ids[index]}`, name: card.name })), count }
}
