import { holdDash } from "@/i18n/hold-signs"
import type { Api } from "@/lib/api/types"
import type { ListingCardView } from "./view"

/** A card of the API as a grid shows it. */
export function listingCardView(card: Api["ListingCard"]): ListingCardView {
  return {
    id: card.id,
    handle: card.handle,
    title: card.title,
    cooperativeName: card.cooperative.name,
    regionId: card.region.id,
    regionName: holdDash(card.region.name),
    image: card.image,
    amount: card.price_from,
    formerAmount: card.former_price ?? undefined,
    fromAmount: card.price_until > card.price_from,
    soldOut: !card.in_stock,
  }
}

/** The trade a listing belongs to: families come first among its categories, the narrowest last. */
export function closestCategory(categories: Api["CategoryRef"][]): Api["CategoryRef"] | undefined {
  return categories.at(-1)
}
