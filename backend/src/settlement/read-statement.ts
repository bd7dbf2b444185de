import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { statement } from "../contracts/shapes/statement"
import { noBalance, readBalances } from "./read-balances"
import { lineOf, type StatementRow } from "./statement-line"

type Answer = z.input<z.ZodObject<typeof statement>>
type Asked = { cooperative_id: string; from?: string; until?: string; page: number; page_size: number }
type Row = StatementRow & { count: string }

/** A period's days are Morocco's. */
const ZONE = "Africa/Casablanca"

/** Of entries `e` those of the period. */
const WITHIN = `(:from::date is null or (e.occurred_at at time zone :zone)::date >= :from::date)
  and (:until::date is null or (e.occurred_at at time zone :zone)::date <= :until::date)`

/** A sale that stands, while the buyer owes for it or a box of it is not delivered: as `readBalances` reckons. */
const WAITING = `not exists (select from ledger_entry r where r.key = 'reversed:' || shown.order_id)
  and (exists (
      select from ledger_entry e join ledger_posting p on p.entry_id = e.id
      join ledger_account a on a.id = p.account_id and a.kind = 'receivable'
      where e.order_id = shown.order_id having sum(p.amount) <> 0)
    or not coalesce((
      select bool_and(fulfillment.delivered_at is not null) from order_fulfillment f
      join fulfillment on fulfillment.id = f.fulfillment_id and fulfillment.canceled_at is null
      where f.order_id = shown.order_id and f.deleted_at is null), false))`

/**
 * What a cooperative is owed and why: the entries that touch its accounts, newest first, each with its deductions, and
 * what stands now. Three statements whatever the number of entries.
 */
export async function readStatement(
  container: MedusaContainer,
  { cooperative_id, from, until, page, page_size }: Asked
): Promise<Answer> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const days = { from: from ?? null, until: until ?? null, zone: ZONE }
  const [{ rows }, paid, balances] = await Promise.all([
    database.raw<{ rows: Row[] }>(
      `with touched as (
         select distinct e.id
         from ledger_account a
         join ledger_posting p on p.account_id = a.id
         join ledger_entry e on e.id = p.entry_id
         where a.owner = :owner and a.kind in ('cooperative', 'cooperative_tax', 'cash_cooperative')
           and ${WITHIN}
       ), shown as (
         select e.*, count(*) over () as count
         from ledger_entry e join touched on touched.id = e.id
         order by e.occurred_at desc, e.id desc limit :limit offset :offset
       )
       select shown.id, shown.key, shown.kind, shown.occurred_at, shown.order_id, shown.memo, shown.count,
         purchase.reference, rates.commission_points, rates.contribution_points, sums.amounts,
         parcel.answer, parcel.answer_reason, parcel.refused_at, parcel_return.reason as return_reason,
         payout.amount as paid, payout.netted, payout.paid_on,
         shown.kind = 'placed' and ${WAITING} as waiting
       from shown
       left join parcel on parcel.order_id = shown.order_id and parcel.deleted_at is null
       left join purchase on purchase.id = coalesce(shown.purchase_id, parcel.purchase_id)
       left join parcel_return on shown.key = 'returned:' || parcel_return.id
       left join payout on shown.key = 'paid_out:' || payout.id and payout.deleted_at is null
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
      { ...days, owner: cooperative_id, limit: page_size, offset: (page - 1) * page_size }
    ),
    database.raw<{ rows: { amount: string }[] }>(
      `select coalesce(sum(payout.amount), 0) as amount
       from payout join ledger_entry e on e.key = 'paid_out:' || payout.id
       where payout.cooperative_id = :owner and payout.deleted_at is null and ${WITHIN}`,
      { ...days, owner: cooperative_id }
    ),
    readBalances(container, [cooperative_id]),
  ])
  const { available, expected, held } = balances.get(cooperative_id) ?? noBalance(cooperative_id)
  return {
    balance: { available, expected, held },
    paid_out: Number(paid.rows[0].amount),
    lines: rows.map(lineOf),
    count: Number(rows[0]?.count ?? 0),
    page,
    page_size,
  }
}
