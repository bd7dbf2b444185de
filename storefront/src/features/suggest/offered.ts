import type { Suggestion, SuggestionKind, SuggestionWords, Suggestions } from "./view"

export interface OfferedOption extends Suggestion {
  id: string
  icon: "search" | "clock" | "pin" | "fair" | "people" | "loom"
  /** Searched for, where it is no page of its own. */
  words?: string
}

export interface OfferedGroup {
  key: string
  heading?: string
  options: OfferedOption[]
}

const icons: Record<SuggestionKind, OfferedOption["icon"]> = {
  listings: "loom",
  categories: "search",
  cooperatives: "people",
  territories: "pin",
  fairs: "fair",
}

interface Given {
  id: string
  words: SuggestionWords
  typed: string
  recent: readonly string[]
  found: Suggestions | null
}

const searchFor = (words: string) => `/search?q=${encodeURIComponent(words)}`

/** What the list has to offer: before anything is typed what was searched before, then what the words may lead to. */
export function offered({ id, words, typed, recent, found }: Given): OfferedGroup[] {
  const search = (key: string, icon: OfferedOption["icon"], said: string, label = said): OfferedOption => ({
    id: `${id}${key}`,
    icon,
    path: searchFor(said),
    label,
    words: said,
  })
  if (!typed.trim()) {
    const options = recent.map((one, at) => search(`recent${at}`, "clock", one))
    return options.length ? [{ key: "recent", heading: words.recent, options }] : []
  }
  if (!found) return []
  const meant = found.spelling
    ? [search("spelling", "search", found.spelling, words.spelling.replace("{words}", found.spelling))]
    : []
  return [
    ...(meant.length ? [{ key: "meant", options: meant }] : []),
    ...found.groups.map(({ kind, suggestions }) => ({
      key: kind,
      heading: words.kinds[kind],
      options: suggestions.map((one, at) => ({ ...one, id: `${id}${kind}${at}`, icon: icons[kind] })),
    })),
  ]
}
