import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { FAIR_MODULE, type FairModuleService } from "../modules/fair"
import { recorded } from "../schedule/record-run"

const MOST_AT_ONCE = 50
/** Longer than it takes to hear of a change. */
const STALE_MS = 3 * 60 * 1000

/**
 * Fairs that changed, and whose change nobody heard of: the process ended, or the queue of events was away, before its event
 * left. It is said again, to the buyers who fetch something there and to the pages alike; whoever hears it takes the mark away.
 */
async function tellUntoldFairs(container: MedusaContainer): Promise<void> {
  const fairs: FairModuleService = container.resolve(FAIR_MODULE)
  const stale = await fairs.listFairs({ untold_since: { $lt: new Date(Date.now() - STALE_MS) } } as never, {
    select: ["id"],
    order: { untold_since: "ASC" },
    take: MOST_AT_ONCE,
  })
  if (!stale.length) return
  await container.resolve(Modules.EVENT_BUS).emit({ name: "fair.changed", data: { ids: stale.map(({ id }) => id) } })
}

export const config = { name: "tell-untold-fairs", schedule: "*/2 * * * *" }
export default recorded(config, tellUntoldFairs)
