import { Button, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import type { GET } from "../../api/admin/refund-transfers/contract"
import type { POST } from "../../api/admin/refund-transfers/[id]/sent/contract"
import { call, type Answer } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { amount, day, isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { RecordForm } from "./record-form"
import type { Asking } from "./use-asked"

type Refund = Answer<typeof GET>["refunds"][number]
type Props = Asking & { readOnly: boolean }

/** Parcels that were paid by transfer and ended before anything was handed over: whose money the market has to send back. */
export function SendBackTab({ asked, ask, readOnly }: Props) {
  const { t, language } = useWords()
  const { page } = asked
  const [chosen, choose] = useState<Refund | null>(null)
  const list = useQuery({
    queryKey: ["money", "sendBack", page, language],
    queryFn: () => call<typeof GET>("GET", "/admin/refund-transfers", { query: { page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const heads = ["amount", "buyer", "sendBack.phone", "reference", "cooperative", "since"] as const
  return (
    <>
      <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
        {t("money.sendBack.how")}
      </Text>
      {chosen && <SentForm key={chosen.id} refund={chosen} close={() => choose(null)} />}
      <PagedTable
        of={list}
        rows={({ refunds }) => refunds}
        heads={[...heads.map((head) => t(`money.${head}`)), ...(readOnly ? [] : [""])]}
        none={t("money.sendBack.none")}
        page={page}
        turn={(next) => ask({ ...asked, page: next })}
      >
        {(refund) => (
          <Table.Row key={refund.id}>
            <Table.Cell className="tabular-nums">
              <bdi>{amount(refund.amount, language)}</bdi>
            </Table.Cell>
            <Table.Cell>
              <bdi>{refund.payer}</bdi>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              <a className="text-ui-fg-interactive" href={`tel:${refund.phone}`}>
                <bdi dir="ltr">{refund.phone}</bdi>
              </a>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              <Link className="text-ui-fg-interactive" to={`/help/${refund.purchase_id}`}>
                <bdi>{refund.reference}</bdi>
              </Link>
            </Table.Cell>
            <Table.Cell>
              <bdi>{refund.cooperative}</bdi>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{day(refund.since, language)}</Table.Cell>
            {!readOnly && (
              <Table.Cell className="text-end">
                <Button
                  size="small"
                  variant="secondary"
                  aria-label={`${t("money.sendBack.record")}: ${refund.reference}`}
                  onClick={() => choose(refund)}
                >
                  {t("money.sendBack.record")}
                </Button>
              </Table.Cell>
            )}
          </Table.Row>
        )}
      </PagedTable>
    </>
  )
}

/** Under which reference, and when, the bank was told to send it. */
function SentForm({ refund, close }: { refund: Refund; close: () => void }) {
  const { t, language } = useWords()
  const name = isolated(refund.payer)
  return (
    <RecordForm
      title={t("money.sendBack.recordOf", { amount: isolated(amount(refund.amount, language)), name })}
      most={refund.amount}
      whole
      send={({ reference, on }) =>
        call<typeof POST>("POST", `/admin/refund-transfers/${refund.id}/sent`, { body: { reference, sent_on: on } })
      }
      done={(sum) => t("money.sendBack.recorded", { amount: sum, name })}
      refusals={{ CHANGED_MEANWHILE: t("money.sendBack.already"), NOT_FOUND: t("money.sendBack.already") }}
      close={close}
    />
  )
}
