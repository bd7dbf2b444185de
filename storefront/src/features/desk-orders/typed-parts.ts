/** Fields of the form are named `part-<line>` and `box-<number>-<line>`. */
type Fields = Iterable<[string, unknown]>

const pieces = (value: unknown) => Math.max(0, Math.trunc(Number(value)) || 0)

/** How much of each line is sent. */
export function readPart(form: Fields): { line_id: string; quantity: number }[] {
  return [...form].flatMap(([name, value]) =>
    name.startsWith("part-") ? [{ line_id: name.slice("part-".length), quantity: pieces(value) }] : []
  )
}

/** The boxes that hold something, in their order; none where the form has no boxes: then all goes in one. */
export function readBoxes(form: Fields): { line_id: string; quantity: number }[][] {
  const boxes = new Map<number, { line_id: string; quantity: number }[]>()
  for (const [name, value] of form) {
    const [, number, line_id] = name.match(/^box-(\d)-(.+)$/) ?? []
    const quantity = pieces(value)
    if (line_id && quantity) boxes.set(Number(number), [...(boxes.get(Number(number)) ?? []), { line_id, quantity }])
  }
  return [...boxes].sort(([a], [b]) => a - b).map(([, box]) => box)
}
