import type { useTranslations } from "next-intl"
import type { Api } from "@/lib/api/types"
import type { CooperativeSpotlightView } from "./view"

type Words = ReturnType<typeof useTranslations<"cooperative">>
type Card = Api["CooperativeCard"]

/** A cooperative as a card shows it. */
export function cooperativeView(card: Card, t: Words): CooperativeSpotlightView {
  return {
    handle: card.handle,
    name: card.name,
    regionId: card.region.id,
    regionName: card.region.name,
    place: placeOf(card),
    summary: card.summary,
    banner: card.banner,
    mark: card.mark,
    crafts: qualitiesOf(card, t),
  }
}

/** Village and province; the province alone where there is no other name, and not again where the village says it. */
export function placeOf({ locality, province }: Pick<Card, "locality" | "province">): string[] {
  return locality.includes(province.name) ? [locality] : [locality, province.name].filter(Boolean)
}

/** Its legal form, and who leads it where that is verified. */
export function qualitiesOf(card: Pick<Card, "legal_form" | "women_led" | "youth_led">, t: Words): string[] {
  return [
    t(`form.${card.legal_form}`),
    ...(card.women_led ? [t("womenLed")] : []),
    ...(card.youth_led ? [t("youthLed")] : []),
  ]
}

/** The cooperatives of one page, by region in the order regions first appear. */
export function byRegion(cards: Card[]): { region: Card["region"]; cooperatives: Card[] }[] {
  const groups = new Map<string, { region: Card["region"]; cooperatives: Card[] }>()
  for (const card of cards) {
    const group = groups.get(card.region.id) ?? { region: card.region, cooperatives: [] }
    group.cooperatives.push(card)
    groups.set(card.region.id, group)
  }
  return [...groups.values()].sort((a, b) => a.region.id.localeCompare(b.region.id))
}
