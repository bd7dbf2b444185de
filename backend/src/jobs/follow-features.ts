import type { MedusaContainer } from "@medusajs/framework/types"
import { tellTurns } from "../features/tell-turns"

/** What organizers chose to begin or end around now: the pages it is on are built anew at that moment. */
export default async function followFeatures(container: MedusaContainer): Promise<void> {
  await tellTurns(container)
}

export const config = { name: "follow-features", schedule: "* * * * *" }
