import { Button, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import type { GET, POST } from "../../api/admin/remittances/contract"
import { call, type Answer } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { amount } from "../words/format"
import { useWords } from "../words/use-words"
import { HandOverForm } from "./hand-over-form"
import type { Asking } from "./use-asked"

type Held = Answer<typeof GET>["held"][number]
type Props = Asking & { readOnly: boolean }

/** Who holds the market's cash, the most first, and what of it was handed over. */
export function CashTab({ asked, ask, readOnly }: Props) {
  const { t, language } = useWords()
  const { page } = asked
  const [chosen, choose] = useState<Held | null>(null)
  const list = useQuery({
    queryKey: ["money", "cash", page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/remittances", { query: { page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const isChosen = ({ holder_kind, holder }: Held) => holder_kind === chosen?.holder_kind && holder === chosen.holder
  const turn = (next: number) => {
    choose(null)
    ask({ ...asked, page: next })
  }
  return (
    <>
      <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
        {t("money.cash.how")}
      </Text>
      {chosen && (
        <HandOverForm
          key={`${chosen.holder_kind} ${chosen.holder}`}
          name={chosen.name}
          held={(list.data?.held.find(isChosen) ?? chosen).amount}
          send={({ on, ...record }) =>
            call<typeof POST>("POST", "/admin/remittances", {
              body: { ...record, holder_kind: chosen.holder_kind, holder: chosen.holder, received_on: on },
            })
          }
          close={() => choose(null)}
        />
      )}
      <PagedTable
        of={list}
        rows={({ held }) => held}
        heads={[t("money.cash.holder"), t("money.amount"), ...(readOnly ? [] : [""])]}
        none={t("money.cash.none")}
        page={page}
        turn={turn}
      >
        {(one) => (
          <Table.Row key={`${one.holder_kind} ${one.holder}`}>
            <Table.Cell>
              <bdi>{one.name}</bdi>
              <Text size="xsmall" className="text-ui-fg-subtle">
                {t(`money.cash.kinds.${one.holder_kind}`)}
              </Text>
            </Table.Cell>
            <Table.Cell className="tabular-nums">
              <bdi>{amount(one.amount, language)}</bdi>
              {one.amount < 0 && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {t("money.cash.paidAhead")}
                </Text>
              )}
            </Table.Cell>
            {!readOnly && (
              <Table.Cell className="text-end">
                {one.amount > 0 && (
                  <Button
                    size="small"
                    variant="secondary"
                    className="whitespace-nowrap"
                    aria-label={`${t("money.cash.record")}: ${one.name}`}
                    onClick={() => choose(one)}
                  >
                    {t("money.cash.record")}
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
