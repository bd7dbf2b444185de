import type { Basket, BasketLine } from "./storage"

export const mostOfALine = 99
const mostLines = 60

const bounded = (quantity: number) => Math.min(mostOfALine, Math.max(1, Math.trunc(quantity) || 1))

function without(lines: BasketLine[], variantId: string) {
  return lines.filter((line) => line.variantId !== variantId)
}

/** Adds pieces; more of what is there already grows its line and refreshes what it shows. */
export function addLine(basket: Basket, added: BasketLine): Basket {
  const known = basket.lines.find((line) => line.variantId === added.variantId)
  const line = { ...known, ...added, quantity: bounded((known?.quantity ?? 0) + added.quantity) }
  const lines = known
    ? basket.lines.map((other) => (other === known ? line : other))
    : [...basket.lines, line].slice(-mostLines)
  return { lines, later: without(basket.later, added.variantId) }
}

export function setQuantity(basket: Basket, variantId: string, quantity: number): Basket {
  const wanted = bounded(quantity)
  const known = basket.lines.find((line) => line.variantId === variantId)
  if (!known || known.quantity === wanted) return basket
  return { ...basket, lines: basket.lines.map((line) => (line === known ? { ...line, quantity: wanted } : line)) }
}

export function removeLines(basket: Basket, variantIds: readonly string[]): Basket {
  const gone = new Set(variantIds)
  return {
    lines: basket.lines.filter((line) => !gone.has(line.variantId)),
    later: basket.later.filter((line) => !gone.has(line.variantId)),
  }
}

/** Undoes a removal: the line stands again where it stood. */
export function putBack(basket: Basket, line: BasketLine, index: number): Basket {
  const lines = without(basket.lines, line.variantId)
  return { ...basket, lines: [...lines.slice(0, index), line, ...lines.slice(index)] }
}

export function keepForLater(basket: Basket, variantId: string): Basket {
  const line = basket.lines.find((other) => other.variantId === variantId)
  if (!line) return basket
  return { lines: without(basket.lines, variantId), later: [line, ...without(basket.later, variantId)] }
}

export function takeNow(basket: Basket, variantId: string): Basket {
  const line = basket.later.find((other) => other.variantId === variantId)
  return line ? addLine(basket, line) : basket
}

/** After a purchase: what was bought leaves, what was added meanwhile (in another tab) stays. */
export function removeBought(basket: Basket, bought: readonly { variantId: string; quantity: number }[]): Basket {
  const quantities = new Map(bought.map(({ variantId, quantity }) => [variantId, quantity]))
  const lines = basket.lines.flatMap((line) => {
    const quantity = line.quantity - (quantities.get(line.variantId) ?? 0)
    return quantity > 0 ? [quantity === line.quantity ? line : { ...line, quantity }] : []
  })
  return { ...basket, lines }
}

/** Which of the bought lines were found by a search, with its words. */
export function foundAmong({ lines }: Basket, bought: readonly { variantId: string }[]) {
  const ids = new Set(bought.map(({ variantId }) => variantId))
  return lines.flatMap(({ variantId, foundBy, shown }) =>
    foundBy && shown && ids.has(variantId) ? [{ q: foundBy, listing: shown.handle }] : []
  )
}

/** Prices the buyer has now been shown; lines of other variants stay as they are. */
export function markSeen(basket: Basket, prices: ReadonlyMap<string, number>): Basket {
  let changed = false
  const lines = basket.lines.map((line) => {
    const price = prices.get(line.variantId)
    if (price === undefined || price === line.seenPrice) return line
    changed = true
    return { ...line, seenPrice: price }
  })
  return changed ? { ...basket, lines } : basket
}
