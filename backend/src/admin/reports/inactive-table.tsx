import { Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { GET } from "../../api/admin/reports/inactive/contract"
import { call } from "../api/call"
import { ListTable } from "../shell/list-table"
import { Loaded } from "../shell/loaded"
import { PageTurner } from "../shell/page-turner"
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
    <Loaded of={read}>
      {({ rows, count, page_size }) =>
        count ? (
          <>
            <ListTable heads={heads.map((head) => t(`reports.heads.${head}`))}>
              {rows.map(({ id, name, region, last_sale_on, joined_on }) => (
                <Table.Row key={id}>
                  <Table.Cell className="min-w-40 whitespace-normal">
                    <bdi>{name}</bdi>
                  </Table.Cell>
                  <Table.Cell>{region}</Table.Cell>
                  <Table.Cell>{last_sale_on ? day(last_sale_on, language) : t("reports.never")}</Table.Cell>
                  <Table.Cell>{day(joined_on, language)}</Table.Cell>
                </Table.Row>
              ))}
            </ListTable>
            <PageTurner {...{ page, count, turn }} pageSize={page_size} />
          </>
        ) : (
          <Text className="px-6 py-4 text-ui-fg-subtle">{t("reports.nobody")}</Text>
        )
      }
    </Loaded>
  )
}
