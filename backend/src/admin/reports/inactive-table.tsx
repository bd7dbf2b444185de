import { Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { GET } from "../../api/admin/reports/inactive/contract"
import { call } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { day } from "../words/format"
import { useWords } from "../words/use-words"

/** Who has sold nothing for 90 days. */
export function InactiveTable({ page, turn }: { page: number; turn: (page: number) => void }) {
  const { t, language } = useWords()
  const read = useQuery({
    queryKey: ["report-inactive", page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/reports/inactive", { query: { page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const heads = ["cooperative", "region", "lastSale", "joined"] as const
  return (
    <PagedTable
      of={read}
      rows={({ rows }) => rows}
      heads={heads.map((head) => t(`reports.heads.${head}`))}
      none={t("reports.nobody")}
      page={page}
      turn={turn}
    >
      {({ id, name, region, last_sale_on, joined_on }) => (
        <Table.Row key={id}>
          <Table.Cell className="min-w-40 whitespace-normal">
            <bdi>{name}</bdi>
          </Table.Cell>
          <Table.Cell>{region}</Table.Cell>
          <Table.Cell>{last_sale_on ? day(last_sale_on, language) : t("reports.never")}</Table.Cell>
          <Table.Cell>{day(joined_on, language)}</Table.Cell>
        </Table.Row>
      )}
    </PagedTable>
  )
}
