import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Makes good what a lost event left behind: a new index beside the old one, then the change of one for the other. */
export default async function rebuildListingIndex(container: MedusaContainer): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: "listing" })
}

export const config = { name: "rebuild-listing-index", schedule: "30 3 * * *" }
