import { Table, Text } from "@medusajs/ui"
import type { GET } from "../../api/admin/cooperatives/[id]/statement/contract"
import type { Answer } from "../api/call"
import { ListTable } from "../shell/list-table"
import { amount, day, isolated, rate } from "../words/format"
import { useWords } from "../words/use-words"

type Line = Answer<typeof GET>["lines"][number]

const sums = ["sold", "commission", "contribution", "owed", "cash"] as const

/** The reasons that have words; others are somebody's own. */
const given = [
  ...(["out_of_stock", "damaged", "cannot_deliver", "closed", "not_confirmed", "other"] as const),
  ...(["absent", "changed_mind", "late", "wrong", "not_as_shown"] as const),
]

/** What changed in what a cooperative is owed, each with what was kept of it and at which rate. */
export function StatementTable({ lines }: { lines: Line[] }) {
  const { t, language } = useWords()
  const sumsOf = (line: Line): [number, number | null][] => [
    [line.sold, null],
    [line.commission, line.commission_percent],
    [line.contribution, line.contribution_percent],
    [line.owed, null],
    [line.cash_in_hand, null],
  ]
  const reasonOf = ({ waiting, reason }: Line): string[] => {
    if (waiting) return [t("money.statement.waiting")]
    if (!reason) return []
    const known = given.find((code) => code === reason.code)
    const said = known ? t(`money.statement.given.${known}`) : reason.code
    return [t(`money.statement.why.${reason.why}`), ...(said ? [said] : [])]
  }
  const payoutOf = ({ payout }: Line): string[] => {
    if (!payout) return []
    const sent = t("money.statement.sent", {
      amount: isolated(amount(payout.amount, language)),
      date: day(payout.on, language),
    })
    const netted = t("money.statement.netted", { amount: isolated(amount(payout.netted, language)) })
    return payout.netted ? [sent, netted] : [sent]
  }
  return (
    <ListTable
      heads={[
        t("money.on"),
        t("money.statement.what"),
        t("money.reference"),
        ...sums.map((sum) => t(`money.statement.${sum}`)),
      ]}
    >
      {lines.map((line) => (
        <Table.Row key={line.id}>
          <Table.Cell className="whitespace-nowrap">{day(line.on, language)}</Table.Cell>
          <Table.Cell className="min-w-48 whitespace-normal">
            {t(`money.statement.kinds.${line.kind}`)}
            <Text size="xsmall" className="text-ui-fg-subtle">
              {[...reasonOf(line), ...payoutOf(line)].join(" · ")}
            </Text>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <bdi>{line.reference ?? line.memo}</bdi>
          </Table.Cell>
          {sumsOf(line).map(([sum, percent], index) => (
            <Table.Cell key={sums[index]} className="whitespace-nowrap tabular-nums">
              {sum !== 0 && <bdi>{amount(sum, language)}</bdi>}
              {sum !== 0 && percent !== null && (
                <Text size="xsmall" className="text-ui-fg-subtle">
                  <bdi>{rate(percent * 100, language)}</bdi>
                </Text>
              )}
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </ListTable>
  )
}
