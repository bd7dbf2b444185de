export const marks = ["heading", "list", "link"] as const
type Mark = (typeof marks)[number]

/** A text, and what of it is selected: characters from the beginning. */
type Selected = { text: string; start: number; end: number }

const signs = { heading: "## ", list: "- " } as const

/** The sign of a heading or a list before each selected line (taken away where all have it), or a link around the selected words. */
export function mark({ text, start, end }: Selected, kind: Mark): Selected {
  if (kind === "link") {
    const words = text.slice(start, end)
    const before = `${text.slice(0, start)}[${words}](`
    const address = "https://"
    // Selected then is what is still to be written: the words, or else the address.
    const [from, length] = words ? [before.length, address.length] : [start + 1, 0]
    return { text: `${before}${address})${text.slice(end)}`, start: from, end: from + length }
  }
  const sign = signs[kind]
  const first = text.lastIndexOf("\n", start - 1) + 1
  const last = text.indexOf("\n", end) < 0 ? text.length : text.indexOf("\n", end)
  const lines = text.slice(first, last).split("\n")
  const all = lines.every((line) => line.startsWith(sign))
  const marked = lines.map((line) => (all ? line.slice(sign.length) : line.startsWith(sign) ? line : sign + line))
  const inside = marked.join("\n")
  const caret = first + inside.length
  return { text: text.slice(0, first) + inside + text.slice(last), start: caret, end: caret }
}
