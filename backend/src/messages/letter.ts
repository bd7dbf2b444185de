/** A letter before it is drawn: what it says, in order. Only plain text goes in; whoever draws it escapes. */
export type Letter = { subject: string; preview: string; blocks: Block[]; reply_to?: string }

export type Row = { label: string; value: string }

export type Block =
  | { kind: "title"; text: string }
  | { kind: "text"; text: string }
  | { kind: "quote"; text: string }
  | { kind: "rows"; rows: Row[] }
  | { kind: "parcel"; colour: string; heading: string; lines: Row[]; sums: Row[]; notes: Row[] }
  | { kind: "link"; label: string; href: string }

/** The letter as plain text, for those whose mail shows nothing else. */
export function letterText({ blocks }: Letter, { closing, colon }: { closing: string; colon: string }): string {
  return [...blocks.map((block) => blockText(block, colon)), closing].join("\n\n") + "\n"
}

function blockText(block: Block, colon: string): string {
  const rowsText = (rows: Row[]) => rows.map(({ label, value }) => (value ? label + colon + value : label)).join("\n")
  switch (block.kind) {
    case "title":
      return `${block.text}\n${"-".repeat(Math.min(block.text.length, 60))}`
    case "text":
      return block.text
    case "quote":
      return block.text.replace(/^/gm, "> ")
    case "rows":
      return rowsText(block.rows)
    case "parcel":
      return [`[ ${block.heading} ]`, rowsText(block.lines), rowsText(block.sums), rowsText(block.notes)]
        .filter(Boolean)
        .join("\n")
    case "link":
      return `${block.label}${colon.trimEnd()}\n${block.href}`
  }
}
