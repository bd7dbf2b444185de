import { Table, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import type { GET } from "../../api/admin/parcel-returns/contract"
import type { POST } from "../../api/admin/parcels/[id]/refunded/contract"
import { call, type Answer } from "../api/call"
import { PagedTable } from "../shell/paged-table"
import { amount, day, isolated } from "../words/format"
import { useWords } from "../words/use-words"
import { SureButton } from "./sure-button"
import type { Asking } from "./use-asked"

type Return = Answer<typeof GET>["returns"][number]
type Props = Asking & { readOnly: boolean }

/** Goods came back: whose money the market has to send, and where to. */
export function RefundsTab({ asked, ask, readOnly }: Props) {
  const { t, language } = useWords()
  const { page } = asked
  const list = useQuery({
    queryKey: ["money", "refunds", page, language],
    queryFn: () =>
      call<typeof GET>("GET", "/admin/parcel-returns", { query: { only: "to_transfer", page, locale: language } }),
    placeholderData: keepPreviousData,
  })
  const heads = ["amount", "buyer", "refunds.rib", "reference", "cooperative", "since"] as const
  return (
    <>
      <Text size="small" className="px-6 py-4 text-ui-fg-subtle">
        {t("money.refunds.how")}
      </Text>
      <PagedTable
        of={list}
        rows={({ returns }) => returns}
        heads={[...heads.map((head) => t(`money.${head}`)), ...(readOnly ? [] : [""])]}
        none={t("money.refunds.none")}
        page={page}
        turn={(next) => ask({ ...asked, page: next })}
      >
        {(one) => (
          <Table.Row key={one.id}>
            <Table.Cell className="tabular-nums">
              <bdi>{amount(one.amount, language)}</bdi>
            </Table.Cell>
            <Table.Cell>
              <bdi>{one.recipient}</bdi>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {one.rib ? <bdi dir="ltr">{inGroups(one.rib)}</bdi> : t("money.refunds.noRib")}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              <bdi>{one.reference}</bdi>
            </Table.Cell>
            <Table.Cell>
              <bdi>{one.cooperative}</bdi>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{one.received_at && day(one.received_at, language)}</Table.Cell>
            {!readOnly && (
              <Table.Cell className="text-end">
                <SentButton refund={one} />
              </Table.Cell>
            )}
          </Table.Row>
        )}
      </PagedTable>
    </>
  )
}

function SentButton({ refund }: { refund: Return }) {
  const { t, language } = useWords()
  const sum = isolated(amount(refund.amount, language))
  const name = isolated(refund.recipient)
  return (
    <SureButton
      label={t("money.refunds.sent")}
      about={refund.reference}
      question={t("money.refunds.sure", {
        amount: sum,
        name,
        rib: refund.rib ? `\u2066${inGroups(refund.rib)}\u2069` : t("money.refunds.noRib"),
        reference: isolated(refund.reference),
      })}
      send={() => call<typeof POST>("POST", `/admin/parcels/${refund.parcel_id}/refunded`)}
      tell={() => toast.success(t("money.refunds.recorded", { amount: sum, name }))}
      refusals={{ PARCEL_STATE: t("money.refunds.already"), NOT_FOUND: t("money.refunds.already") }}
    />
  )
}

/** Bank, place, account and key, as a RIB is written on paper, in one line. */
const inGroups = (rib: string) => rib.replace(/^(\d{3})(\d{3})(\d{16})(\d{2})$/, "$1\u00a0$2\u00a0$3\u00a0$4")
