import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { FEATURE_MODULE, type FeatureModuleService } from "../modules/feature"

/** A run that was held up is made good by the next ones. */
const LOOK_BACK_MS = 3 * 60_000

/** What organizers chose to begin or end by now: the pages it is on are built anew, within a minute. */
export default async function followFeatures(container: MedusaContainer): Promise<void> {
  const service: FeatureModuleService = container.resolve(FEATURE_MODULE)
  const now = Date.now()
  const lately = { $gt: new Date(now - LOOK_BACK_MS), $lte: new Date(now) }
  const turned = await service.listFeatures(
    { $or: [{ starts_at: lately }, { ends_at: lately }] },
    { select: ["placement"], take: null as never }
  )
  const placements = [...new Set(turned.map(({ placement }) => placement))]
  if (placements.length)
    await container.resolve(Modules.EVENT_BUS).emit({ name: "feature.changed", data: { placements } })
}

export const config = { name: "follow-features", schedule: "* * * * *" }
