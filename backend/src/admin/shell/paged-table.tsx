import { Text } from "@medusajs/ui"
import type { UseQueryResult } from "@tanstack/react-query"
import { useEffect, type ReactNode } from "react"
import { ListTable } from "./list-table"
import { Loaded } from "./loaded"
import { PageTurner } from "./page-turner"

type Props<Data, Row> = {
  of: UseQueryResult<Data>
  rows: (data: Data) => Row[]
  heads: string[]
  /** What is said where there is nothing. */
  none: ReactNode
  page: number
  turn: (page: number) => void
  children: (row: Row) => ReactNode
}

/** One page of a list as a table, once it is there, with the way to the other pages. */
export function PagedTable<Data extends { count: number; page_size: number }, Row>(props: Props<Data, Row>) {
  const { of, rows, heads, none, page, turn, children } = props
  // What is done with leaves its list: a page that has emptied leads back to the first.
  const emptied = page > 1 && !of.isPlaceholderData && of.data !== undefined && !rows(of.data).length
  useEffect(() => {
    if (emptied) turn(1)
  }, [emptied, turn])
  return (
    <Loaded of={of}>
      {(data) => (
        <>
          {rows(data).length > 0 ? (
            <ListTable heads={heads}>{rows(data).map(children)}</ListTable>
          ) : typeof none === "string" ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">{none}</Text>
          ) : (
            none
          )}
          <PageTurner page={page} count={data.count} pageSize={data.page_size} turn={turn} />
        </>
      )}
    </Loaded>
  )
}
