import type { Answer } from "@/lib/api/types"
import { suggestionKinds, type Suggestion, type SuggestionKind, type Suggestions } from "./view"

type Suggested = Answer<"/store/suggestions">

/** What the API suggests as the list under the search shows it; kinds of which there is nothing are left out. */
export function suggestionsView(answer: Suggested): Suggestions {
  const all: Record<SuggestionKind, Suggestion[]> = {
    listings: answer.listings.map((one) => ({
      path: `/listings/${one.handle}`,
      label: one.title,
      note: one.cooperative.name,
      image: one.image,
      amount: one.price_from,
    })),
    categories: answer.categories.map((one) => ({
      path: `/categories/${one.handle}`,
      label: one.name,
      ...(one.parent && { note: one.parent }),
    })),
    cooperatives: answer.cooperatives.map((one) => ({
      path: `/cooperatives/${one.handle}`,
      label: one.name,
      note: one.province.name,
      image: one.mark,
    })),
    territories: answer.territories.map((one) => ({
      path: `/regions/${one.handle}`,
      label: one.name,
      ...(one.parent && { note: one.parent }),
    })),
    fairs: answer.fairs.map((one) => ({
      path: `/fairs/${one.handle}`,
      label: one.name,
      ...(one.territory && { note: one.territory.name }),
    })),
  }
  return {
    spelling: answer.spelling,
    groups: suggestionKinds
      .map((kind) => ({ kind, suggestions: all[kind] }))
      .filter(({ suggestions }) => suggestions.length > 0),
  }
}
