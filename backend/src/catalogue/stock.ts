import type { VariantRow } from "./read-listings"

const UNLIMITED = 1_000_000

/** Pieces of a variant that can be bought now: what lies unreserved at its cooperative's place, whole sets only. */
export function piecesLeft(variant: VariantRow, stockLocationId: string | null | undefined): number {
  if (!variant.manage_inventory || variant.allow_backorder) return UNLIMITED
  const items = variant.inventory_items ?? []
  if (!items.length) return 0
  const sets = items.map((item) => {
    const level = item.inventory?.location_levels?.find((one) => one.location_id === stockLocationId)
    const left = level ? Number(level.stocked_quantity) - Number(level.reserved_quantity) : 0
    return Math.floor(left / (item.required_quantity || 1))
  })
  return Math.max(0, Math.min(...sets))
}
