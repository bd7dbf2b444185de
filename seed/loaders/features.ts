import { Modules } from "@medusajs/framework/utils"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { FAIR_MODULE, type FairModuleService } from "@maarid/backend/modules/fair"
import { FEATURE_MODULE, type FeatureModuleService } from "@maarid/backend/modules/feature"
import { all, idsByHandle, missing, must, type Market } from "./market"

/** What the organizers of the demo market chose to show. */
export async function loadFeatures({ container, data }: Market): Promise<void> {
  const service: FeatureModuleService = container.resolve(FEATURE_MODULE)
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const fairs: FairModuleService = container.resolve(FAIR_MODULE)
  const config = { ...all, select: ["id", "handle"] as ("id" | "handle")[] }
  const cooperativeIds = idsByHandle(await cooperatives.listCooperatives({}, config))
  const ids = {
    listing: idsByHandle(await container.resolve(Modules.PRODUCT).listProducts({}, config)),
    cooperative: cooperativeIds,
    story: cooperativeIds,
    fair: idsByHandle(await fairs.listFairs({}, config)),
    territory: new Map(data.territories.map((one) => [one.id, one.id] as const)),
  }
  // A fair is named by its handle in the data, by its id in the market.
  const placed = (placement: string) =>
    placement.startsWith("fair:") ? `fair:${must(ids.fair, placement.slice("fair:".length))}` : placement
  const wanted = data.features.map(({ placement, kind, ref, position }) => ({
    placement: placed(placement),
    kind,
    reference_id: must<string, string>(ids[kind], ref),
    position,
  }))
  const found = await service.listFeatures({}, { ...all, select: ["id", "placement", "kind", "reference_id"] })
  const keyOf = (one: { placement: string; kind: string; reference_id: string }) =>
    `${one.placement} ${one.kind} ${one.reference_id}`
  const create = missing(wanted, keyOf, found, keyOf)
  if (create.length) await service.createFeatures(create)
}
