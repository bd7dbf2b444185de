import { Table } from "@medusajs/ui"
import type { ReactNode } from "react"

// Medusa's table is made for reading from left to right: its sides are turned into start and end.
const SIDES =
  "[&_th]:!text-start [&_:is(th,td)]:!ps-0 [&_:is(th,td)]:!pe-6 [&_:is(th,td):first-child]:!ps-6 [&_td]:!py-2"

type Props = { heads: string[]; children: ReactNode }

/** A table with these heads ("" for what is done with a row); the rows are Medusa's `Table.Row`. It scrolls by itself. */
export function ListTable({ heads, children }: Props) {
  return (
    <div className="overflow-x-auto">
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
