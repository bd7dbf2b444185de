import type { Locale } from "@/i18n/locales"

/** For as long as the tab is open, and in it alone. */
const key = "maarid.found"
const most = 50

interface Found {
  q: string
  listing: string
}

function read(): Found[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? "[]")
    return Array.isArray(stored) ? (stored as Found[]) : []
  } catch {
    return []
  }
}

/** Which words led to a listing, on this device. */
export function wordsThatFound(listing: string): string | undefined {
  const q: unknown = read().findLast((one) => one?.listing === listing)?.q
  return typeof q === "string" ? q : undefined
}

/** Keeps which words led to a listing. */
export function rememberFound(found: Found): void {
  try {
    const others = read().filter((one) => one?.listing !== found.listing)
    sessionStorage.setItem(key, JSON.stringify([...others, found].slice(-most)))
  } catch {
    // Where the browser keeps nothing, what is bought later is not known to have been searched for.
  }
}

/** Has it counted that listings were opened from a search, or bought after. Nobody waits for it, nor sees it fail. */
export function countFound(locale: Locale, what: "clicked" | "bought", found: Found[]): void {
  if (!found.length) return
  const body = new Blob([JSON.stringify({ what, found })], { type: "application/json" })
  navigator.sendBeacon?.(`/api/found?locale=${locale}`, body)
}
