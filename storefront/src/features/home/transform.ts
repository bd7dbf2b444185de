import type { useTranslations } from "next-intl"
import { cooperativeView } from "@/features/cooperative/transform"
import { fairPosterView } from "@/features/fair/transform"
import { listingCardView } from "@/features/listing/transform"
import { storyView } from "@/features/story/transform"
import type { Locale } from "@/i18n/locales"
import type { Answer } from "@/lib/api/types"
import type { HomeViewData } from "./home-view"

interface Words {
  cooperative: ReturnType<typeof useTranslations<"cooperative">>
  fair: ReturnType<typeof useTranslations<"fair">>
}

/** The home page's one answer as its sections show it. */
export function homeViewData(home: Answer<"/store/home">, locale: Locale, words: Words): HomeViewData {
  return {
    entrance: home.hero.map(listingCardView),
    season: home.season.map(listingCardView),
    sales: home.sales.map(listingCardView),
    regions: home.regions.map((region) => ({
      regionId: region.id,
      slug: region.handle,
      cooperativeCount: region.cooperatives_count,
    })),
    spotlights: home.featured_territories.map((territory) => ({
      regionId: territory.id,
      slug: territory.handle,
      name: territory.name,
      text: territory.summary,
    })),
    cooperatives: home.cooperatives.map((card) => cooperativeView(card, words.cooperative)),
    stories: home.stories.map(storyView),
    fairs: home.fairs.map((fair) => fairPosterView(fair, locale, words.fair)),
    newest: home.fresh.map(listingCardView),
  }
}
