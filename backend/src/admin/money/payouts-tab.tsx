import { Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { GET } from "../../api/admin/payouts/contract"
import { call } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { amount, day } from "../words/format"
import { useWords } from "../words/use-words"
import type { Asking } from "./use-asked"

/** What cooperatives were paid, the newest first. */
export function PayoutsTab({ asked, ask }: Asking) {
  const { t, language } = useWords()
  const { page } = asked
  const list = useQuery({
    queryKey: ["money", "payouts", page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/payouts", { query: { page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const heads = ["on", "cooperative", "amount", "payouts.netted", "reference"] as const
  return (
    <PagedTable
      of={list}
      rows={({ payouts }) => payouts}
      heads={heads.map((head) => t(`money.${head}`))}
      none={t("money.payouts.none")}
      page={page}
      turn={(next) => ask({ ...asked, page: next })}
    >
      {(one) => (
        <Table.Row key={one.id}>
          <Table.Cell className="whitespace-nowrap">{day(one.paid_on, language)}</Table.Cell>
          <Table.Cell className="min-w-40 whitespace-normal">
            <Link className="text-ui-fg-interactive" to={`/money/${one.cooperative_id}`}>
              <bdi>{one.name}</bdi>
            </Link>
          </Table.Cell>
          {[one.amount, one.netted].map((sum, index) => (
            <Table.Cell key={index} className={sum ? "tabular-nums" : "tabular-nums text-ui-fg-muted"}>
              <bdi>{amount(sum, language)}</bdi>
            </Table.Cell>
          ))}
          <Table.Cell>
            <bdi>{one.reference}</bdi>
          </Table.Cell>
        </Table.Row>
      )}
    </PagedTable>
  )
}
