import { Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { GET } from "../../api/admin/reports/sales/contract"
import type { Period } from "../../contracts/period"
import { call, type Answer } from "../api/call"
import { ListTable } from "../shell/list-table"
import { Loaded } from "../shell/loaded"
import { PageTurner } from "../shell/page-turner"
import { amount, percent } from "../words/format"
import { useWords } from "../words/use-words"
import { Bar } from "./bar"

export const dimensions = ["cooperative", "region", "province", "category", "fair"] as const
export type Dimension = (typeof dimensions)[number]

type Row = Answer<typeof GET>["rows"][number]
type Props = { by: Dimension; period: Period; page: number; turn: (page: number) => void }

/** Sales by one thing, the largest first, each with its bar. */
export function SalesTable({ by, period, page, turn }: Props) {
  const { t, language } = useWords()
  const read = useQuery({
    queryKey: ["report-sales", by, period, page, language],
    queryFn: () =>
      call<typeof GET>("GET", "/admin/reports/sales", { query: { by, ...period, page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const nameOf = ({ id, name }: Row) => name || t(id ? "reports.unnamed" : "reports.noCategory")
  return (
    <Loaded of={read}>
      {({ rows, most, count, page_size }) =>
        count ? (
          <>
            <ListTable
              heads={[t(`reports.heads.${by}`), t("reports.sold"), t("reports.heads.share"), t("reports.orders")]}
            >
              {rows.map((row) => (
                <Table.Row key={row.id}>
                  <Table.Cell className="min-w-40 whitespace-normal">
                    <bdi>{nameOf(row)}</bdi>
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">
                    <bdi>{amount(row.sold, language)}</bdi>
                  </Table.Cell>
                  <Table.Cell className="w-1/3">
                    <div className="flex items-center gap-3">
                      <Bar part={row.sold} most={most} />
                      <span className="w-16 shrink-0 tabular-nums">
                        <bdi>{percent(row.share, language)}</bdi>
                      </span>
                    </div>
                  </Table.Cell>
                  <Table.Cell className="tabular-nums">{row.orders}</Table.Cell>
                </Table.Row>
              ))}
            </ListTable>
            <PageTurner {...{ page, count, turn }} pageSize={page_size} />
          </>
        ) : (
          <Text className="px-6 py-4 text-ui-fg-subtle">{t("reports.nothing")}</Text>
        )
      }
    </Loaded>
  )
}
