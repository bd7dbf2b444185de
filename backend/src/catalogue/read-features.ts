import { isCurrent } from "../modules/feature/is-current"
import type { FeatureKind } from "../modules/feature/placements"
import type { Graph } from "./words"

type FeatureRow = {
  placement: string
  kind: FeatureKind
  reference_id: string
  position: number
  starts_at: Date | string | null
  ends_at: Date | string | null
}

/** What is placed now, in order, by placement. */
export async function readFeatures(query: Graph, placements: string[], now: Date = new Date()) {
  const { data } = await query.graph({
    entity: "feature",
    fields: ["placement", "kind", "reference_id", "position", "starts_at", "ends_at"],
    filters: { placement: placements },
  })
  const rows = (data as unknown as FeatureRow[])
    .filter((row) => isCurrent(row, now))
    .sort((a, b) => a.position - b.position)
  return (placement: string) => rows.filter((row) => row.placement === placement)
}

/** By product, the placements that show it at a moment. */
export async function readListingPlacements(query: Graph, productIds: string[], now: Date) {
  const { data } = await query.graph({
    entity: "feature",
    fields: ["placement", "reference_id", "starts_at", "ends_at"],
    filters: { kind: "listing", reference_id: productIds },
  })
  const placements = new Map<string, string[]>()
  for (const row of (data as unknown as FeatureRow[]).filter((one) => isCurrent(one, now))) {
    placements.set(row.reference_id, [...(placements.get(row.reference_id) ?? []), row.placement])
  }
  return placements
}

/** Puts rows that were read by id into the order somebody chose; what was not found is left out. */
export const inChosenOrder = <Row>({ rows, ids }: { rows: Row[]; ids: string[] }, order: string[]): Row[] =>
  order.flatMap((id) => (ids.includes(id) ? [rows[ids.indexOf(id)]] : []))
