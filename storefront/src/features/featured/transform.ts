import type { useTranslations } from "next-intl"
import { cooperativeView } from "@/features/cooperative/transform"
import { fairPosterView } from "@/features/fair/transform"
import { listingCardView } from "@/features/listing/transform"
import { storyView } from "@/features/story/transform"
import type { Locale } from "@/i18n/locales"
import type { Answer } from "@/lib/api/types"
import type { FeaturedView } from "./view"

interface Words {
  cooperative: ReturnType<typeof useTranslations<"cooperative">>
  fair: ReturnType<typeof useTranslations<"fair">>
}

type Featured = Answer<"/store/territories/{handle}">["featured"]

/** What was chosen for a page as its parts show it. */
export function featuredView(featured: Featured, locale: Locale, words: Words): FeaturedView {
  return {
    order: featured.order.filter((kind) => kind !== "territory"),
    listings: featured.listings.map(listingCardView),
    cooperatives: featured.cooperatives.map((card) => cooperativeView(card, words.cooperative)),
    stories: featured.stories.map(storyView),
    fairs: featured.fairs.map((fair) => fairPosterView(fair, locale, words.fair)),
  }
}

/** Those of a list that were not chosen: what is put first is not shown again below. */
export function notChosen<One extends { handle: string }>(all: One[], chosen: { handle: string }[]): One[] {
  return all.filter(({ handle }) => !chosen.some((one) => one.handle === handle))
}
