import type { z } from "@medusajs/framework/zod"
import type { Locale } from "../contracts/shapes/basics"
import type { cooperativeCard } from "../contracts/shapes/catalogue"
import type { CooperativeRow } from "./read-listings"
import { shownPicture, type StoredPicture } from "./shown-picture"
import { territoryRef, type Atlas } from "./territories"
import type { Words } from "./words"

export type CooperativeCard = z.infer<typeof cooperativeCard>

/** A cooperative as lists show it. `counts` holds listings by its handle. */
export function toCooperativeCard(
  row: CooperativeRow,
  locale: Locale,
  { words, atlas, counts }: { words: Words; atlas: Atlas; counts: Map<string, number> }
): CooperativeCard {
  const name = words(row.id, locale, "name", row.name)
  return {
    handle: row.handle,
    name,
    summary: words(row.id, locale, "summary", row.summary),
    legal_form: row.legal_form as CooperativeCard["legal_form"],
    region: territoryRef(atlas, row.region_id, locale),
    province: territoryRef(atlas, row.province_id, locale),
    locality: words(row.id, locale, "locality", row.locality),
    women_led: row.women_led,
    youth_led: row.youth_led,
    mark: shownPicture(row.images?.mark, name),
    banner: shownPicture(row.images?.banner, name),
    listings_count: counts.get(row.handle) ?? 0,
    demo: row.demo,
  }
}

/** A card as the index keeps it: pictures without address, and no count, which is another index's. */
export type StoredCooperativeCard = Omit<CooperativeCard, "mark" | "banner" | "listings_count"> & {
  mark: StoredPicture | null
  banner: StoredPicture | null
}

export function storedCooperativeCard(
  row: CooperativeRow,
  locale: Locale,
  around: { words: Words; atlas: Atlas }
): StoredCooperativeCard {
  const { listings_count: _, ...card } = toCooperativeCard(row, locale, { ...around, counts: new Map() })
  return { ...card, mark: row.images?.mark ?? null, banner: row.images?.banner ?? null }
}

/** A stored card as it is sent. */
export const shownCooperativeCard = (card: StoredCooperativeCard): Omit<CooperativeCard, "listings_count"> => ({
  ...card,
  mark: shownPicture(card.mark, card.name),
  banner: shownPicture(card.banner, card.name),
})
