import { Table } from "@medusajs/ui"
import type { CSSProperties, ReactNode } from "react"

// Medusa's table is made for reading from left to right: its sides are turned into start and end.
const SIDES =
  "[&_th]:!text-start [&_:is(th,td)]:!ps-0 [&_:is(th,td)]:!pe-6 [&_:is(th,td):first-child]:!ps-6 [&_td]:!py-2"

// On a phone each row is a block of lines, and each line but the first says its column's head.
const NARROW = [
  "max-md:[&_thead]:hidden max-md:[&_:is(table,tbody,td)]:block max-md:[&_tr]:!block max-md:[&_tr]:!h-auto",
  "max-md:[&_tr]:py-3 max-md:[&_td]:!h-auto max-md:[&_td]:!px-6 max-md:[&_td]:!py-1 max-md:[&_td]:!text-start",
  "max-md:[&_td]:before:inline-block max-md:[&_td]:before:me-2 max-md:[&_td]:before:text-ui-fg-muted",
  "max-md:[&_td:first-child]:before:hidden max-md:[&_td:empty]:!hidden max-md:[&_td>span]:!inline-flex",
  "max-md:[&_td:nth-child(2)]:before:content-[var(--head-2)] max-md:[&_td:nth-child(3)]:before:content-[var(--head-3)]",
  "max-md:[&_td:nth-child(4)]:before:content-[var(--head-4)] max-md:[&_td:nth-child(5)]:before:content-[var(--head-5)]",
  "max-md:[&_td:nth-child(6)]:before:content-[var(--head-6)] max-md:[&_td:nth-child(7)]:before:content-[var(--head-7)]",
  "max-md:[&_td:nth-child(8)]:before:content-[var(--head-8)]",
].join(" ")

type Props = { heads: string[]; children: ReactNode }

/** A table with these heads ("" for what is done with a row); the rows are Medusa's `Table.Row`. It scrolls by itself. */
export function ListTable({ heads, children }: Props) {
  const named = heads.flatMap((head, index) => (head ? [[`--head-${index + 1}`, JSON.stringify(`${head}:`)]] : []))
  return (
    <div className={`overflow-x-auto ${NARROW}`} style={Object.fromEntries(named) as CSSProperties}>
      <Table className={SIDES}>
        <Table.Header>
          <Table.Row>
            {heads.map((head, index) => (
              <Table.HeaderCell key={head || index} className="whitespace-nowrap">
                {head}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>{children}</Table.Body>
      </Table>
    </div>
  )
}
