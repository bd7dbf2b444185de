import type { MedusaContainer } from "@medusajs/framework/types"
import { tellTurns } from "../features/tell-turns"
import { recorded } from "../schedule/record-run"

/** What organizers chose to begin or end around now: the pages it is on are built anew at that moment. */
async function followFeatures(container: MedusaContainer): Promise<void> {
  await tellTurns(container)
}

export const config = { name: "follow-features", schedule: "* * * * *" }
export default recorded(config, followFeatures)
