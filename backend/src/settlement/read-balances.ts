import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Standing } from "../modules/ledger/settlement-entry"

/** MAD, major units. `available` is for orders delivered and paid, less what was paid out; `expected` is for the others. */
export type CooperativeBalance = Standing & { cooperative_id: string; available: number; expected: number }

type Row = { owner: string; goods: string; tax: string; held: string; waiting: string }

/**
 * What stands between the market and some cooperatives: a query over postings, never a stored balance. One statement.
 * An order waits while the buyer still owes for it, or while it is not delivered; what waits is not paid out.
 */
export async function readBalances(
  container: MedusaContainer,
  cooperative_ids: string[]
): Promise<Map<string, CooperativeBalance>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `with mine as (
       select a.owner, a.kind, e.order_id, sum(p.amount) as amount
       from ledger_account a
       join ledger_posting p on p.account_id = a.id
       join ledger_entry e on e.id = p.entry_id
       where a.owner = any(?) and a.kind in ('cooperative', 'cooperative_tax', 'cash_cooperative')
       group by a.owner, a.kind, e.order_id
     ), unpaid as (
       select e.order_id
       from ledger_entry e
       join ledger_posting p on p.entry_id = e.id
       join ledger_account a on a.id = p.account_id and a.kind = 'receivable'
       where e.order_id in (select order_id from mine)
       group by e.order_id having sum(p.amount) <> 0
     ), delivered as (
       select f.order_id
       from order_fulfillment f
       join fulfillment on fulfillment.id = f.fulfillment_id and fulfillment.canceled_at is null
       where f.order_id in (select order_id from mine) and f.deleted_at is null
       group by f.order_id having bool_and(fulfillment.delivered_at is not null)
     )
     select owner,
       coalesce(-sum(amount) filter (where kind = 'cooperative'), 0) as goods,
       coalesce(-sum(amount) filter (where kind = 'cooperative_tax'), 0) as tax,
       coalesce(sum(amount) filter (where kind = 'cash_cooperative'), 0) as held,
       coalesce(-sum(amount) filter (
         where kind <> 'cash_cooperative' and order_id is not null
           and (order_id in (select order_id from unpaid) or order_id not in (select order_id from delivered))), 0) as waiting
     from mine group by owner`,
    [cooperative_ids]
  )
  return new Map(rows.map((row) => [row.owner, balanceOf(row)]))
}

const centimes = (amount: string | number) => Math.round(Number(amount) * 100)

function balanceOf(row: Row): CooperativeBalance {
  const [goods, tax, held, expected] = [row.goods, row.tax, row.held, row.waiting].map(centimes)
  return {
    cooperative_id: row.owner,
    goods: goods / 100,
    tax: tax / 100,
    held: held / 100,
    expected: expected / 100,
    available: (goods + tax - held - expected) / 100,
  }
}

export const noBalance = (cooperative_id: string): CooperativeBalance => ({
  cooperative_id,
  goods: 0,
  tax: 0,
  held: 0,
  expected: 0,
  available: 0,
})
