const key = "maarid.searches"
const MOST = 6

/** What was searched on this device, the latest first. A damaged record, or a browser that keeps nothing, reads as none. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "[]")
    return Array.isArray(stored) ? stored.filter((one) => typeof one === "string").slice(0, MOST) : []
  } catch {
    return []
  }
}

/** Keeps a search on this device alone. */
export function keepSearch(words: string): void {
  const searched = words.trim()
  if (!searched) return
  write([searched, ...recentSearches().filter((one) => one !== searched)].slice(0, MOST))
}

export const forgetSearches = (): void => write([])

function write(searches: string[]) {
  try {
    if (searches.length) localStorage.setItem(key, JSON.stringify(searches))
    else localStorage.removeItem(key)
  } catch {
    // A browser that keeps nothing.
  }
}
