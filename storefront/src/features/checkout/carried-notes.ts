import type { BasketLine } from "@/features/basket/storage"

interface Shop {
  cooperative: { id: string; handle: string }
}

/**
 * Words for a gift that were written beside the thing and stand in no parcel yet, by cooperative id. What somebody wrote or
 * took away at the checkout stays so; two words for one parcel follow each other, as long as there is room.
 */
export function carriedNotes(
  lines: readonly BasketLine[],
  shops: readonly Shop[],
  written: Readonly<Record<string, string>>
): Record<string, string> {
  const carried: Record<string, string> = {}
  for (const { id, handle } of shops.map(({ cooperative }) => cooperative)) {
    if (written[id] !== undefined) continue
    const own = lines.filter((line) => line.shown?.cooperative.handle === handle)
    const notes = new Set(own.map((line) => line.giftNote?.trim()).filter((note) => note))
    if (notes.size) carried[id] = [...notes].join("\n").slice(0, 200)
  }
  return carried
}
