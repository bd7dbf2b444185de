/** What one piece of a variant takes from an inventory item, and what is left of that item at the cooperative. */
export type StockNeed = { inventory_item_id: string; required: number; left: number }

/**
 * Pieces available to each line when all lines are served in order from the same shelves: two lines on one inventory
 * item share it, so they can never promise the same piece twice.
 */
export function drawStock(lines: readonly { quantity: number; needs: readonly StockNeed[] | null }[]): number[] {
  const taken = new Map<string, number>()
  return lines.map(({ quantity, needs }) => {
    if (!needs) return Number.MAX_SAFE_INTEGER // the variant's stock is not managed
    if (!needs.length) return 0
    const available = Math.min(
      ...needs.map((need) => Math.floor((need.left - (taken.get(need.inventory_item_id) ?? 0)) / need.required))
    )
    const served = Math.max(0, Math.min(quantity, available))
    for (const need of needs) {
      taken.set(need.inventory_item_id, (taken.get(need.inventory_item_id) ?? 0) + served * need.required)
    }
    return Math.max(0, available)
  })
}
