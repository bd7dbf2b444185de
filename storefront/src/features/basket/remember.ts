import { variantName } from "@/features/listing/variant-name"
import type { Basket, BasketLine, ShownLine } from "./storage"
import type { Review } from "./view"

/** Keeps what the market said of each line, in the language it was asked in, for the next visit and for no network. */
export function remember(basket: Basket, review: Review): Basket {
  const told = new Map(
    review.parcels.flatMap((parcel) => parcel.lines.map((line) => [line.variant_id, { line, parcel }] as const))
  )
  let changed = false
  const lines = basket.lines.map((line): BasketLine => {
    const known = told.get(line.variantId)
    if (!known) return line
    const shown = shownOf(known)
    const seenPrice = line.seenPrice ?? known.line.unit_price
    if (seenPrice === line.seenPrice && sameShown(shown, line.shown)) return line
    changed = true
    return { ...line, seenPrice, shown }
  })
  return changed ? { ...basket, lines } : basket
}

function shownOf({
  line,
  parcel,
}: {
  line: Review["parcels"][number]["lines"][number]
  parcel: Review["parcels"][number]
}) {
  const { cooperative } = parcel
  return {
    handle: line.handle,
    title: line.title,
    variantTitle: variantName(line),
    image: line.image && { src: line.image.src, widths: line.image.widths },
    cooperative: { handle: cooperative.handle, name: cooperative.name },
    regionId: cooperative.region.id,
  }
}

function sameShown(some: ShownLine, other: ShownLine | undefined): boolean {
  return (
    other !== undefined &&
    some.title === other.title &&
    some.variantTitle === other.variantTitle &&
    some.cooperative.name === other.cooperative.name &&
    some.image?.src === other.image?.src
  )
}
