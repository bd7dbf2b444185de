import type { StoredCard } from "../catalogue/listing-card"

/** What tags need of an index document, new or as it was. */
export type Tagged = { handle: string; category: string[]; card_ar: string; card_fr: string; card_en: string }

const samePlaces = (a: Tagged, b: Tagged) =>
  a.card_ar === b.card_ar &&
  a.card_fr === b.card_fr &&
  a.card_en === b.card_en &&
  a.category.join() === b.category.join()

/**
 * The tags of the pages a changed listing is on: its own always, the lists only where its card, or the list it is on,
 * is different from before. A piece sold of many builds one page, not fifty.
 */
export function listingTags(before: Tagged | undefined, after: Tagged | undefined): string[] {
  const own = [before, after].flatMap((one) => (one ? [`listing:${one.handle}`] : []))
  if (before && after && samePlaces(before, after)) return [...new Set(own)]
  const around = [before, after].flatMap((one) => {
    if (!one) return []
    const { cooperative, region, province } = JSON.parse(one.card_ar) as StoredCard
    return [
      `cooperative:${cooperative.handle}`,
      `territory:${region.handle}`,
      `territory:${province.handle}`,
      ...one.category.map((handle) => `category:${handle}`),
    ]
  })
  return [...new Set([...own, ...around, ...(own.length ? ["home", "lists"] : [])])]
}
