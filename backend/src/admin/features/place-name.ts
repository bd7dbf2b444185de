import type { useWords } from "../words/use-words"

const home = {
  "home.hero": "features.places.hero",
  "home.season": "features.places.season",
  "home.territories": "features.places.territories",
  "home.cooperatives": "features.places.cooperatives",
  "home.stories": "features.places.stories",
  "home.fairs": "features.places.fairs",
} as const

/** What a placement of the home page is called; another is named by its territory or fair. */
export function placeName(t: ReturnType<typeof useWords>["t"], placement: string): string {
  const key = home[placement as keyof typeof home]
  return key ? t(key) : t(placement.startsWith("fair:") ? "features.fair" : "features.territory")
}
