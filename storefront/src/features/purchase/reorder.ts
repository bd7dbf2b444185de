import type { BasketLine } from "@/features/basket/storage"
import type { Review } from "@/features/basket/view"
import { variantName } from "@/features/listing/variant-name"
import type { Api } from "@/lib/api/types"

type Parcel = Pick<Api["TrackedParcel"], "cooperative" | "lines">

/** Everything of a purchase as lines of a basket; what Medusa no longer knows has no line. */
export function linesOf(parcels: readonly Parcel[]): { lines: BasketLine[]; lost: string[] } {
  const all = parcels.flatMap(({ cooperative, lines }) => lines.map((line) => ({ cooperative, line })))
  return {
    lines: all.flatMap(({ cooperative, line }) =>
      line.variant_id && line.handle
        ? [
            {
              variantId: line.variant_id,
              quantity: line.quantity,
              shown: {
                handle: line.handle,
                title: line.title,
                variantTitle: variantName(line),
                image: line.image && { src: line.image.src, widths: line.image.widths },
                cooperative: { handle: cooperative.handle, name: cooperative.name },
                regionId: cooperative.region.id,
              },
            },
          ]
        : []
    ),
    lost: all.flatMap(({ line }) => (line.variant_id && line.handle ? [] : [line.title])),
  }
}

/** What of these lines can be bought now, as many pieces as there are, at today's price; and the titles of the rest. */
export function planReorder(
  lines: readonly BasketLine[],
  review: Pick<Review, "parcels">
): { lines: BasketLine[]; missing: string[] } {
  const told = new Map(review.parcels.flatMap((parcel) => parcel.lines.map((line) => [line.variant_id, line])))
  const sold: BasketLine[] = []
  const missing: string[] = []
  for (const line of lines) {
    const now = told.get(line.variantId)
    const offered = now && now.available > 0 && (!now.problem || ["too_few", "price_changed"].includes(now.problem))
    if (!offered) missing.push(line.shown?.title ?? "")
    else sold.push({ ...line, quantity: Math.min(line.quantity, now.available), seenPrice: now.unit_price })
  }
  return { lines: sold, missing }
}
