import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { recorded } from "../schedule/record-run"

/** Makes good what lost events left behind: a new index beside each old one, then the change of one for the other. */
async function rebuildIndexes(container: MedusaContainer): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  for (const index of ["listing", "cooperative", "fair"]) await search.reindex({ index })
}

export const config = { name: "rebuild-indexes", schedule: "30 3 * * *" }
export default recorded(config, rebuildIndexes)
