const basketKey = "maarid.basket"
/** Fired on window after this tab wrote the basket; other tabs get "storage" from the browser. */
const basketEvent = "maarid:basket"

/** What a line showed when it was added: enough to show the basket at once, and without network. */
export interface ShownLine {
  handle: string
  title: string
  variantTitle: string
  image: { src: string; widths: number[] } | null
  cooperative: { handle: string; name: string }
  regionId: string
}

export interface BasketLine {
  variantId: string
  quantity: number
  /** MAD, as last shown to the buyer. */
  seenPrice?: number
  shown?: ShownLine
  /** A word for whom it is given to, at most 200 characters; travels with the parcel. */
  giftNote?: string
  /** The words of the search it was found by; they stay on the device, and are counted for nobody when it is bought. */
  foundBy?: string
}

export interface Basket {
  lines: BasketLine[]
  /** Kept for another day: not bought, not counted. */
  later: BasketLine[]
}

export const emptyBasket: Basket = { lines: [], later: [] }

function isLine(value: unknown): value is BasketLine {
  if (typeof value !== "object" || value === null) return false
  const line = value as Partial<BasketLine>
  return typeof line.variantId === "string" && Number.isInteger(line.quantity) && (line.quantity ?? 0) > 0
}

/** A damaged record reads as an empty basket, a damaged line as none. */
export function parseBasket(stored: string | null): Basket {
  try {
    const value = JSON.parse(stored ?? "{}") as Partial<Record<keyof Basket, unknown>> | null
    const lines = Array.isArray(value?.lines) ? value.lines.filter(isLine) : []
    const later = Array.isArray(value?.later) ? value.later.filter(isLine) : []
    return { lines, later }
  } catch {
    return emptyBasket
  }
}

/* Where the browser keeps nothing (full, or forbidden), the basket lives as long as the page. */
let memory: string | null = null
let parsed: { from: string | null; basket: Basket } = { from: null, basket: emptyBasket }

function readStored(): string | null {
  if (memory !== null) return memory
  try {
    return localStorage.getItem(basketKey)
  } catch {
    return null
  }
}

/** The basket of this device; the same object as long as nothing changed. */
export function readBasket(): Basket {
  const stored = readStored()
  if (stored !== parsed.from) parsed = { from: stored, basket: parseBasket(stored) }
  return parsed.basket
}

/** Changes the basket from what it is now, another tab's changes included. */
export function changeBasket(change: (basket: Basket) => Basket): void {
  const before = readBasket()
  const after = change(before)
  if (after === before) return
  const stored = JSON.stringify(after)
  try {
    localStorage.setItem(basketKey, stored)
    memory = null
  } catch {
    memory = stored
  }
  window.dispatchEvent(new Event(basketEvent))
}

/** How many pieces are in the basket of this device. */
export function countBasketPieces(): number {
  return readBasket().lines.reduce((sum, line) => sum + line.quantity, 0)
}

/** Calls back whenever the basket changes, in this tab or another. */
export function subscribeToBasket(onChange: () => void): () => void {
  window.addEventListener("storage", onChange)
  window.addEventListener(basketEvent, onChange)
  return () => {
    window.removeEventListener("storage", onChange)
    window.removeEventListener(basketEvent, onChange)
  }
}
