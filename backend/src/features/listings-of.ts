import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { MOST_FEATURES } from "../modules/feature/placements"

/** The listings some placements hold, now or later, and those the index still says they show. */
export async function listingsOf(container: MedusaContainer, placements: string[]): Promise<string[]> {
  const [{ data: chosen }, { hits }] = await Promise.all([
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "feature",
      fields: ["reference_id"],
      filters: { placement: placements, kind: "listing" },
    }),
    container.resolve(Modules.SEARCH).search({
      entity: "listing",
      filters: { featured: placements },
      fields: ["id"],
      pagination: { take: Math.max(1, placements.length) * MOST_FEATURES },
      search_options: { count: "none" },
    }),
  ])
  return [...new Set([...chosen.map((one) => one.reference_id), ...hits.map(({ id }) => id)])]
}
