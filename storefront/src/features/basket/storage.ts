export const basketKey = "maarid.basket"
/** Fired on window after this tab wrote the basket; other tabs get "storage" from the browser. */
export const basketEvent = "maarid:basket"

export interface BasketLine {
  variantId: string
  quantity: number
}

function isLine(value: unknown): value is BasketLine {
  if (typeof value !== "object" || value === null) return false
  const line = value as Partial<BasketLine>
  return typeof line.variantId === "string" && Number.isInteger(line.quantity) && (line.quantity ?? 0) > 0
}

/** The lines kept on this device; a damaged record reads as an empty basket. */
export function readBasketLines(): BasketLine[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(basketKey) ?? "{}")
    const lines = typeof stored === "object" && stored !== null && "lines" in stored ? stored.lines : []
    return Array.isArray(lines) ? lines.filter(isLine) : []
  } catch {
    return []
  }
}

/** How many pieces are in the basket of this device. */
export function countBasketPieces(): number {
  return readBasketLines().reduce((sum, line) => sum + line.quantity, 0)
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
