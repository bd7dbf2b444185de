import type { Period } from "../contracts/period"

/** A period's days are Morocco's. */
export const ZONE = "Africa/Casablanca"

/**
 * What the orders placed in a period come to today: their goods as the ledger has them, tax included, less what was
 * declined, taken out or given back. Named bindings: `periodBindings`.
 */
export const SOLD_ORDERS = `
  sold as (
    select parcel.order_id, parcel.cooperative_id, -sum(posting.amount) as goods
    from purchase
    join parcel on parcel.purchase_id = purchase.id and parcel.deleted_at is null
    join ledger_entry entry on entry.order_id = parcel.order_id and entry.deleted_at is null
      and entry.kind in ('placed', 'reversed', 'refunded', 'adjusted')
    join ledger_posting posting on posting.entry_id = entry.id and posting.deleted_at is null
    join ledger_account account on account.id = posting.account_id
      and account.kind in ('cooperative', 'cooperative_tax', 'commission', 'contribution')
    where purchase.deleted_at is null and purchase.status = 'placed'
      and purchase.placed_at >= :from::date::timestamp at time zone :zone
      and purchase.placed_at < (:until::date + 1)::timestamp at time zone :zone
    group by parcel.order_id, parcel.cooperative_id
  )`

export const periodBindings = ({ from, until }: Period) => ({ from, until, zone: ZONE })
