import type { z } from "@medusajs/framework/zod"
import type { entryReason, statement } from "../contracts/shapes/statement"
import type { EntryKind } from "../modules/ledger/service"

type Line = z.input<z.ZodObject<typeof statement>>["lines"][number]
type Reason = z.input<typeof entryReason>

/** An entry that touches a cooperative's accounts, with what tells why. */
export type StatementRow = {
  id: string
  key: string
  /** A refund that is sent moves no account of a cooperative. */
  kind: Exclude<EntryKind, "refund_sent">
  occurred_at: Date
  order_id: string | null
  reference: string | null
  memo: string
  commission_points: number | null
  contribution_points: number | null
  amounts: Record<string, number>
  answer: string | null
  answer_reason: string | null
  refused_at: Date | null
  return_reason: string | null
  paid: string | null
  netted: string | null
  paid_on: string | null
  waiting: boolean
}

const centimes = (amount: number) => Math.round(amount * 100) / 100
const percent = (points: number | null) => (points === null ? null : points / 100)

/** Signs as the cooperative sees them: what it is owed is positive, what is kept or paid out is negative. Pure. */
export function lineOf(row: StatementRow): Line {
  const { id, kind, occurred_at, reference, memo, amounts } = row
  const of = (account: string) => Number(amounts[account] ?? 0)
  const goods = -of("cooperative") - of("cooperative_tax")
  const commission = of("commission")
  const contribution = of("contribution")
  const lessened = kind === "adjusted" && row.order_id !== null
  const sale = kind === "placed" || kind === "reversed" || lessened
  return {
    id,
    kind,
    on: new Date(occurred_at).toISOString(),
    reference: reference ?? null,
    memo,
    reason: reasonOf(row),
    waiting: row.waiting,
    payout: row.paid_on
      ? { amount: Number(row.paid), netted: Number(row.netted), reference: memo, on: row.paid_on }
      : null,
    sold: sale ? centimes(goods - commission - contribution) : 0,
    tax: sale ? centimes(-of("cooperative_tax")) : 0,
    commission: sale ? centimes(commission) : 0,
    commission_percent: percent(row.commission_points),
    contribution: sale ? centimes(contribution) : 0,
    contribution_percent: percent(row.contribution_points),
    owed: centimes(goods),
    cash_in_hand: centimes(of("cash_cooperative")),
  }
}

/** What made an entry is the beginning of its key; the rest our record of the parcel knows. */
function reasonOf({ key, memo, answer, answer_reason, refused_at, return_reason }: StatementRow): Reason | null {
  switch (key.slice(0, key.indexOf(":"))) {
    case "lessened":
      return { why: "accepted_in_part", code: null }
    case "restored":
      return { why: "undone", code: null }
    case "returned":
      return { why: "returned", code: return_reason }
    case "refunded":
      return { why: "cash_given_back", code: null }
    case "difference":
      return { why: "cash_difference", code: memo }
    case "reversed":
      if (memo === "undone" || key.startsWith("reversed:paid_out:")) return { why: "undone", code: null }
      if (refused_at) return { why: "refused", code: answer_reason }
      if (answer === "declined" || answer === "timed_out") return { why: answer, code: answer_reason }
      return { why: "cancelled", code: answer_reason }
    default:
      return null
  }
}
