export type LineProblem = "gone" | "closed" | "not_sellable" | "out_of_stock" | "too_few" | "price_changed"

type LineFacts = {
  cooperative_verified: boolean
  cooperative_closed: boolean
  /** Pieces left for this line, after the lines before it that draw on the same stock. */
  available: number
  quantity: number
  unit_price: number
  seen_price?: number
}

/** What is wrong with a line, the gravest first; null where nothing is. */
export function findProblem(line: LineFacts): LineProblem | null {
  if (!line.cooperative_verified) return "not_sellable"
  if (line.cooperative_closed) return "closed"
  if (line.available <= 0) return "out_of_stock"
  if (line.available < line.quantity) return "too_few"
  if (line.seen_price !== undefined && Math.abs(line.seen_price - line.unit_price) >= 0.005) return "price_changed"
  return null
}

/** A changed price is told and then bought at; everything else keeps the purchase from being placed. */
export function isBlocking(problem: LineProblem | null): boolean {
  return problem !== null && problem !== "price_changed"
}
