import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { statement } from "../contracts/shapes/statement"
import type { EntryKind } from "../modules/ledger/service"
import { noBalance, readBalances } from "./read-balances"

type Answer = z.input<z.ZodObject<typeof statement>>
type Asked = { cooperative_id: string; from?: string; until?: string; page: number; page_size: number }
type Row = {
  id: string
  /** A refund that is sent moves no account of a cooperative. */
  kind: Exclude<EntryKind, "refund_sent">
  occurred_at: Date
  order_id: string | null
  reference: string | null
  memo: string
  commission_points: number | null
  contribution_points: number | null
  amounts: Record<string, number>
  count: string
}

/** A period's days are Morocco's. */
const ZONE = "Africa/Casablanca"

/**
 * What a cooperative is owed and why: the entries that touch its accounts, newest first, each with its deductions, and
 * what stands now. Two statements whatever the number of entries.
 */
export async function readStatement(
  container: MedusaContainer,
  { cooperative_id, from, until, page, page_size }: Asked
): Promise<Answer> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, balances] = await Promise.all([
    database.raw<{ rows: Row[] }>(
      `with touched as (
         select distinct e.id
         from ledger_account a
         join ledger_posting p on p.account_id = a.id
         join ledger_entry e on e.id = p.entry_id
         where a.owner = :owner and a.kind in ('cooperative', 'cooperative_tax', 'cash_cooperative')
           and (:from::date is null or (e.occurred_at at time zone :zone)::date >= :from::date)
           and (:until::date is null or (e.occurred_at at time zone :zone)::date <= :until::date)
       ), shown as (
         select e.*, count(*) over () as count
         from ledger_entry e join touched on touched.id = e.id
         order by e.occurred_at desc, e.id desc limit :limit offset :offset
       )
       select shown.id, shown.kind, shown.occurred_at, shown.order_id, shown.memo, shown.count,
         purchase.reference, rates.commission_points, rates.contribution_points, sums.amounts
       from shown
       left join purchase on purchase.id = shown.purchase_id
       left join lateral (
         select min(commission_points) as commission_points, min(contribution_points) as contribution_points
         from line_commission where line_commission.order_id = shown.order_id and deleted_at is null
         having min(commission_points) = max(commission_points) and min(contribution_points) = max(contribution_points)
       ) rates on true
       join lateral (
         select jsonb_object_agg(kind, amount) as amounts from (
           select a.kind, sum(p.amount) as amount
           from ledger_posting p join ledger_account a on a.id = p.account_id
           where p.entry_id = shown.id group by a.kind) by_kind
       ) sums on true
       order by shown.occurred_at desc, shown.id desc`,
      {
        owner: cooperative_id,
        from: from ?? null,
        until: until ?? null,
        zone: ZONE,
        limit: page_size,
        offset: (page - 1) * page_size,
      }
    ),
    readBalances(container, [cooperative_id]),
  ])
  const { available, expected, held } = balances.get(cooperative_id) ?? noBalance(cooperative_id)
  return {
    balance: { available, expected, held },
    lines: rows.map(lineOf),
    count: Number(rows[0]?.count ?? 0),
    page,
    page_size,
  }
}

const centimes = (amount: number) => Math.round(amount * 100) / 100

/** Signs as the cooperative sees them: what it is owed is positive, what is kept or paid out is negative. */
function lineOf({ id, kind, occurred_at, reference, memo, amounts, ...row }: Row): Answer["lines"][number] {
  const of = (account: string) => Number(amounts[account] ?? 0)
  const goods = -of("cooperative") - of("cooperative_tax")
  const commission = of("commission")
  const contribution = of("contribution")
  const lessened = kind === "adjusted" && row.order_id !== null
  const sale = kind === "placed" || kind === "reversed" || kind === "refunded" || lessened
  return {
    id,
    kind,
    on: new Date(occurred_at).toISOString(),
    reference: reference ?? null,
    memo,
    sold: sale ? centimes(goods - commission - contribution) : 0,
    tax: sale ? centimes(-of("cooperative_tax")) : 0,
    commission: sale ? centimes(commission) : 0,
    commission_percent: row.commission_points === null ? null : row.commission_points / 100,
    contribution: sale ? centimes(contribution) : 0,
    contribution_percent: row.contribution_points === null ? null : row.contribution_points / 100,
    owed: centimes(goods),
    cash_in_hand: centimes(of("cash_cooperative")),
  }
}
