import { regionIds, type RegionId } from "@/features/territory/region-ids"
import { regionOf } from "@/features/territory/region-of"
import type { FairDetail } from "./server"

/** The region whose cooperatives stand in for exhibitors nobody named; a national fair has the whole market. */
export function standInOf({ scope, territory }: Pick<FairDetail["fair"], "scope" | "territory">): RegionId | undefined {
  const region = scope === "national" || !territory ? undefined : regionOf(territory.id)
  return regionIds.find((id) => id === region)
}
