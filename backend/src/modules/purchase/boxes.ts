/** So many boxes of one order; a larger order is rare and goes on a pallet. */
export const MOST_BOXES = 6

/** Some boxes of a parcel went, or were handed over; others are still to follow. `at`: UTC. */
export type PartStep = { step: "partly_shipped" | "partly_delivered"; at: string }

export type BoxItem = { id: string; quantity: number }

/** The parts that went, and one more that goes now. */
export function withPart(before: readonly PartStep[], step: PartStep["step"]): PartStep[] {
  return [...before, { step, at: new Date().toISOString() }]
}

/** One box for each list: every piece of the order in exactly one of them, no box empty. Null where it is not so. */
export function boxesOf(lines: readonly BoxItem[], wanted: readonly BoxItem[][] | undefined): BoxItem[][] | null {
  if (!wanted) return [[...lines]]
  if (!wanted.length || wanted.length > MOST_BOXES || wanted.some((box) => !box.length)) return null
  const left = new Map(lines.map(({ id, quantity }) => [id, quantity]))
  for (const { id, quantity } of wanted.flat()) left.set(id, (left.get(id) ?? 0) - quantity)
  return [...left.values()].every((quantity) => quantity === 0) ? wanted.map((box) => joined(box)) : null
}

/** A line named twice in one box is one item of it. */
function joined(box: readonly BoxItem[]): BoxItem[] {
  const items = new Map<string, number>()
  for (const { id, quantity } of box) items.set(id, (items.get(id) ?? 0) + quantity)
  return [...items].map(([id, quantity]) => ({ id, quantity }))
}
