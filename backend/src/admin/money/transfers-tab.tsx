import { Table, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import type { POST } from "../../api/admin/purchases/[id]/transfer/contract"
import type { GET } from "../../api/admin/transfers/contract"
import { call, type Answer } from "../api/call"
import { SearchField } from "../shell/search-field"
import { PagedTable } from "../shell/paged-table"
import { amount, isolated, moment } from "../words/format"
import { useWords } from "../words/use-words"
import { SureButton } from "./sure-button"
import type { Asking } from "./use-asked"

type Transfer = Answer<typeof GET>["transfers"][number]
type Props = Asking & { readOnly: boolean }

/** Transfers the bank has not shown yet, the longest awaited first. */
export function TransfersTab({ asked, ask, readOnly }: Props) {
  const { t, language } = useWords()
  const { q, page } = asked
  const list = useQuery({
    queryKey: ["money", "transfers", q, page],
    queryFn: () => call<typeof GET>("GET", "/admin/transfers", { query: { q, page } }),
    placeholderData: keepPreviousData,
  })
  const heads = [t("money.reference"), t("money.amount"), t("money.buyer"), t("money.since"), ...(readOnly ? [] : [""])]
  return (
    <>
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <Text size="small" className="max-w-3xl flex-1 basis-72 text-ui-fg-subtle">
          {t("money.transfers.how")}
        </Text>
        <SearchField q={q} label={t("money.transfers.find")} search={(next) => ask({ ...asked, q: next, page: 1 })} />
      </div>
      <PagedTable
        of={list}
        rows={({ transfers }) => transfers}
        heads={heads}
        none={<NothingAwaited q={q} />}
        page={page}
        turn={(next) => ask({ ...asked, page: next })}
      >
        {(transfer) => (
          <Table.Row key={transfer.purchase_id}>
            <Table.Cell>
              <Link className="text-ui-fg-interactive" to={`/help/${transfer.purchase_id}`}>
                <bdi>{transfer.reference}</bdi>
              </Link>
            </Table.Cell>
            <Table.Cell className="tabular-nums">
              <bdi>{amount(transfer.amount, language)}</bdi>
              {transfer.amount !== transfer.total && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {t("money.transfers.ofTotal", { total: isolated(amount(transfer.total, language)) })}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell>
              <bdi>{transfer.recipient}</bdi>
              {transfer.payer && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {t("money.transfers.pays", { name: isolated(transfer.payer) })}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{moment(transfer.placed_at, language)}</Table.Cell>
            {!readOnly && (
              <Table.Cell className="text-end">
                <ReceivedButton transfer={transfer} />
              </Table.Cell>
            )}
          </Table.Row>
        )}
      </PagedTable>
    </>
  )
}

/** A transfer that answers to nothing came late or under another name: what to do with it. */
function NothingAwaited({ q }: { q: string }) {
  const { t } = useWords()
  if (!q) return <Text className="px-6 py-4 text-ui-fg-subtle">{t("money.transfers.none")}</Text>
  return (
    <div className="px-6 py-4">
      <Text className="max-w-3xl text-ui-fg-subtle">{t("money.transfers.gone", { q: isolated(q) })}</Text>
      <Link className="txt-small text-ui-fg-interactive" to={`/help?${new URLSearchParams({ q })}`}>
        {t("money.transfers.lookUp")}
      </Link>
    </div>
  )
}

function ReceivedButton({ transfer }: { transfer: Transfer }) {
  const { t, language } = useWords()
  const reference = isolated(transfer.reference)
  const sum = isolated(amount(transfer.amount, language))
  return (
    <SureButton
      label={t("money.transfers.received")}
      about={transfer.reference}
      question={t("money.transfers.sure", {
        reference,
        amount: sum,
        name: isolated(transfer.payer ?? transfer.recipient),
      })}
      send={() =>
        call<typeof POST>("POST", `/admin/purchases/${transfer.purchase_id}/transfer`, {
          body: { amount: transfer.amount },
        })
      }
      tell={({ captured }) =>
        captured
          ? toast.success(t("money.transfers.recorded", { reference, amount: sum }))
          : toast.warning(t("money.transfers.already", { reference }))
      }
      refusals={{ CHANGED_MEANWHILE: t("money.transfers.changed", { reference }) }}
    />
  )
}
