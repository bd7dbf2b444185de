/** A line of an order as it can be lessened. */
export type LessenedLine = {
  id: string
  title: string
  variant_title: string
  quantity: number
  adjustments: { amount: number; code?: string | null; promotion_id?: string | null; description?: string | null }[]
}

export type Reduction = { line_id: string; title: string; variant_title: string; was: number; now: number }

export type Wanted = { line_id: string; quantity: number }

/**
 * What of an order is sent: every line named, none raised, at least one lowered and something left.
 * Null where what was asked is not that.
 */
export function reductionsOf(lines: readonly LessenedLine[], wanted: readonly Wanted[]): Reduction[] | null {
  const asked = new Map(wanted.map(({ line_id, quantity }) => [line_id, quantity]))
  if (asked.size !== wanted.length || asked.size !== lines.length) return null
  if (lines.some((line) => (asked.get(line.id) ?? Infinity) > line.quantity)) return null
  const left = wanted.reduce((sum, { quantity }) => sum + quantity, 0)
  const lowered = lines.flatMap((line) => {
    const now = asked.get(line.id) as number
    const { id, title, variant_title, quantity } = line
    return now < quantity ? [{ line_id: id, title, variant_title, was: quantity, now }] : []
  })
  return left > 0 && lowered.length ? lowered : null
}

/** A line's discounts in proportion to what is left of it, in whole centimes, rounded for the buyer. */
export function scaledAdjustments({ quantity, adjustments }: LessenedLine, now: number): LessenedLine["adjustments"] {
  return adjustments.map((one) => ({ ...one, amount: Math.ceil((one.amount * 100 * now) / quantity - 1e-6) / 100 }))
}
