const favouritesKey = "maarid.favourites"
/** Fired on window after this tab wrote them; other tabs get "storage" from the browser. */
const favouritesEvent = "maarid:favourites"

/** As many as an account keeps. */
const mostFavourites = 200

export interface Favourite {
  /** The product's id. */
  id: string
  /** As it was called when the heart was pressed: said when the listing is gone. */
  title?: string
}

const none: readonly Favourite[] = []

function isFavourite(value: unknown): value is Favourite {
  return typeof value === "object" && value !== null && typeof (value as Favourite).id === "string"
}

/** A damaged record reads as none. */
export function parseFavourites(stored: string | null): readonly Favourite[] {
  try {
    const value: unknown = JSON.parse(stored ?? "[]")
    return Array.isArray(value) ? value.filter(isFavourite).slice(0, mostFavourites) : none
  } catch {
    return none
  }
}

/* Where the browser keeps nothing (full, or forbidden), they live as long as the page. */
let memory: string | null = null
let parsed: { from: string | null; favourites: readonly Favourite[] } = { from: null, favourites: none }

function readStored(): string | null {
  if (memory !== null) return memory
  try {
    return localStorage.getItem(favouritesKey)
  } catch {
    return null
  }
}

/** The favourites of this device, newest first; the same array as long as nothing changed. */
export function readFavourites(): readonly Favourite[] {
  const stored = readStored()
  if (stored !== parsed.from) parsed = { from: stored, favourites: parseFavourites(stored) }
  return parsed.favourites
}

export function writeFavourites(favourites: readonly Favourite[]): void {
  const stored = JSON.stringify(favourites.slice(0, mostFavourites))
  try {
    localStorage.setItem(favouritesKey, stored)
    memory = null
  } catch {
    memory = stored
  }
  window.dispatchEvent(new Event(favouritesEvent))
}

/** Adds a listing at the top, or takes it away. */
export function toggleFavourite(favourite: Favourite): void {
  const now = readFavourites()
  const rest = now.filter(({ id }) => id !== favourite.id)
  writeFavourites(rest.length < now.length ? rest : [favourite, ...rest])
}

/** Calls back whenever they change, in this tab or another. */
export function subscribeToFavourites(onChange: () => void): () => void {
  window.addEventListener("storage", onChange)
  window.addEventListener(favouritesEvent, onChange)
  return () => {
    window.removeEventListener("storage", onChange)
    window.removeEventListener(favouritesEvent, onChange)
  }
}
