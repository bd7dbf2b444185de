import type { Market } from "./market"

type Row = { kind: string; amount: string }

/** What stands on each kind of account for some orders, whoever owns it, in MAD; what is at zero is left out. */
export async function balances(market: Market, order_ids: string[]): Promise<Record<string, number>> {
  const rows = await market.sql<Row>(
    `select a.kind, sum(p.amount) as amount from ledger_posting p
     join ledger_entry e on e.id = p.entry_id join ledger_account a on a.id = p.account_id
     where e.order_id = any($1) group by a.kind having sum(p.amount) <> 0`,
    [order_ids]
  )
  return Object.fromEntries(rows.map((row) => [row.kind, Number(row.amount)]))
}

/** Entries whose postings do not add up to zero: there must be none, ever. */
export const unbalanced = (market: Market) =>
  market.sql(`select entry_id from ledger_posting group by entry_id having sum(amount) <> 0`)

/** Inventory of one item: what lies there and what is promised. */
export async function stockOf(market: Market, inventory_item_id: string) {
  const [level] = await market.sql<{ stocked: string; reserved: string }>(
    `select stocked_quantity as stocked, reserved_quantity as reserved from inventory_level where inventory_item_id = $1 and deleted_at is null`,
    [inventory_item_id]
  )
  return { stocked: Number(level.stocked), reserved: Number(level.reserved) }
}

/** Orders that stand, where Medusa, our record and the books disagree about what was sold. */
export const ordersThatDiffer = (market: Market) =>
  market.sql(
    `select parcel.order_id, parcel.total, summary.totals->>'current_order_total' as medusa, booked.amount as booked
     from parcel
     join order_summary summary on summary.order_id = parcel.order_id and summary.deleted_at is null
       and summary.version = (select version from "order" where id = parcel.order_id)
     join lateral (
       select sum(p.amount) as amount from ledger_entry e join ledger_posting p on p.entry_id = e.id
       join ledger_account a on a.id = p.account_id and a.kind = 'receivable'
       where e.order_id = parcel.order_id and e.kind in ('placed', 'adjusted')) booked on true
     where parcel.answer in ('pending', 'accepted') and parcel.refused_at is null
       and (booked.amount <> parcel.total
         or not exists (select from "return" r where r.order_id = parcel.order_id)
           and abs((summary.totals->>'current_order_total')::numeric - parcel.total) > 0.01)`
  )
