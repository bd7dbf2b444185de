import { Button, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { GET } from "../../api/admin/balances/contract"
import type { POST } from "../../api/admin/payouts/contract"
import { call, type Answer } from "../api/call"
import { SearchField } from "../shell/search-field"
import { PagedTable } from "../shell/paged-table"
import { amount, isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { RecordForm } from "./record-form"
import type { Asking } from "./use-asked"

type Balance = Answer<typeof GET>["balances"][number]
type Props = Asking & { readOnly: boolean }

const sums = ["available", "expected", "held"] as const

/** What each cooperative is owed, and what it was paid. */
export function OwedTab({ asked, ask, readOnly }: Props) {
  const { t, language } = useWords()
  const { q, page } = asked
  const [chosen, choose] = useState<Balance | null>(null)
  const list = useQuery({
    queryKey: ["money", "owed", q, page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/balances", { query: { q: q || undefined, page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const now = list.data?.balances.find(({ cooperative_id }) => cooperative_id === chosen?.cooperative_id)
  const turn = (next: number) => {
    choose(null)
    ask({ ...asked, page: next })
  }
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Text size="small" className="max-w-3xl flex-1 basis-72 text-ui-fg-subtle">
          {t("money.owed.how")}
        </Text>
        <SearchField q={q} label={t("money.owed.find")} search={(next) => ask({ ...asked, q: next, page: 1 })} />
      </div>
      {chosen && (
        <RecordForm
          key={chosen.cooperative_id}
          title={t("money.owed.recordOf", { name: isolated(chosen.name) })}
          most={(now ?? chosen).available}
          send={({ on, ...record }) =>
            call<typeof POST>("POST", "/admin/payouts", {
              body: { ...record, cooperative_id: chosen.cooperative_id, paid_on: on },
            })
          }
          done={(sum) => t("money.owed.recorded", { amount: sum, name: isolated(chosen.name) })}
          close={() => choose(null)}
        />
      )}
      <PagedTable
        of={list}
        rows={({ balances }) => balances}
        heads={[t("money.cooperative"), ...sums.map((sum) => t(`money.owed.${sum}`)), ...(readOnly ? [] : [""])]}
        none={q ? t("money.sought", { q: isolated(q) }) : t("money.owed.none")}
        page={page}
        turn={turn}
      >
        {(one) => (
          <Table.Row key={one.cooperative_id}>
            <Table.Cell className="min-w-40 whitespace-normal">
              <Link className="text-ui-fg-interactive" to={`/money/${one.cooperative_id}`}>
                <bdi>{one.name}</bdi>
              </Link>
            </Table.Cell>
            {sums.map((sum) => (
              <Table.Cell key={sum} className={one[sum] ? "tabular-nums" : "tabular-nums text-ui-fg-muted"}>
                <bdi>{amount(one[sum], language)}</bdi>
                {sum === "available" && one.available < 0 && (
                  <Text size="xsmall" className="text-ui-fg-subtle">
                    {t("money.owed.owes")}
                  </Text>
                )}
              </Table.Cell>
            ))}
            {!readOnly && (
              <Table.Cell className="text-end">
                {one.available > 0 && (
                  <Button
                    size="small"
                    variant="secondary"
                    className="whitespace-nowrap"
                    aria-label={t("money.owed.recordOf", { name: one.name })}
                    onClick={() => choose(one)}
                  >
                    {t("money.owed.record")}
                  </Button>
                )}
              </Table.Cell>
            )}
          </Table.Row>
        )}
      </PagedTable>
    </>
  )
}
