import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { FEATURE_MODULE, type FeatureModuleService } from "../modules/feature"
import { turnsOf } from "../modules/feature/turns"

const MINUTE_MS = 60_000
/** A run of the job that was held up is made good by the next ones. */
const LOOK_BACK_MS = 3 * MINUTE_MS

/**
 * What begins or ends within the next minute is told when it does, so its pages follow within seconds; what did so
 * shortly before is told at once. Of one placement, or of all.
 */
export async function tellTurns(container: MedusaContainer, placement?: string): Promise<void> {
  const service: FeatureModuleService = container.resolve(FEATURE_MODULE)
  const now = new Date()
  const [from, until] = [new Date(now.getTime() - LOOK_BACK_MS), new Date(now.getTime() + MINUTE_MS)]
  const near = { $gt: from, $lte: until }
  const features = await service.listFeatures(
    { ...(placement && { placement }), $or: [{ starts_at: near }, { ends_at: near }] },
    { select: ["placement", "starts_at", "ends_at"], take: null as never }
  )
  const events = container.resolve(Modules.EVENT_BUS)
  for (const { placements, delay } of turnsOf(features, { from, now, until })) {
    await events.emit({ name: "feature.changed", data: { placements } }, delay ? { delay } : {})
  }
}
