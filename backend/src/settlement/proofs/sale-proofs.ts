import { POSTED, SALE, type Proofs } from "./proof"

/** What was sold is booked once, whole, at the rates of that day, to whom it belongs, and taken back where it ended. */
export const saleProofs: Proofs = {
  "every order has its entry": `
    select parcel.order_id as id from parcel
    where parcel.order_id is not null and parcel.deleted_at is null
      and not exists (select from ledger_entry e where e.key = 'placed:' || parcel.order_id)`,
  // What a crash left half placed is cancelled, and belongs to nobody.
  "every order that stands belongs to exactly one parcel of one cooperative": `
    select o.id from "order" o left join parcel on parcel.order_id = o.id and parcel.deleted_at is null
    where o.deleted_at is null and not o.is_draft_order
    group by o.id having count(parcel.id) > 1 or (count(parcel.id) = 0 and o.status <> 'canceled')`,
  "the parcels of a purchase add up to what the buyer was shown": `
    select purchase.id from purchase join parcel on parcel.purchase_id = purchase.id and parcel.deleted_at is null
    where purchase.status = 'placed' and purchase.deleted_at is null
    group by purchase.id, purchase.total having sum(parcel.total) <> purchase.total`,
  "a sale is booked at the price the buyer agreed to": `
    select parcel.id from parcel
    join ledger_entry e on e.order_id = parcel.order_id and split_part(e.key, ':', 1) in ${SALE} ${POSTED}
    where parcel.deleted_at is null and a.kind = 'receivable'
    group by parcel.id, parcel.total having sum(p.amount) <> parcel.total`,
  "a sale is booked with the parcel's delivery fee": `
    select parcel.id from parcel
    join ledger_entry e on e.order_id = parcel.order_id and split_part(e.key, ':', 1) in ${SALE} ${POSTED}
    where parcel.deleted_at is null group by parcel.id, parcel.delivery_total
    having coalesce(-sum(p.amount) filter (where a.kind in ('delivery', 'delivery_tax')), 0) <> parcel.delivery_total`,
  "a sale keeps the rates frozen on its lines": `
    select booked.order_id as id
    from (
      select e.order_id,
        coalesce(-sum(p.amount) filter (where a.kind = 'cooperative'), 0) as cooperative,
        coalesce(-sum(p.amount) filter (where a.kind = 'cooperative_tax'), 0) as tax,
        coalesce(-sum(p.amount) filter (where a.kind = 'commission'), 0) as commission,
        coalesce(-sum(p.amount) filter (where a.kind = 'contribution'), 0) as contribution
      from ledger_entry e ${POSTED}
      where split_part(e.key, ':', 1) in ${SALE}
        and not exists (select from ledger_entry r where r.key = 'reversed:' || e.order_id)
      group by e.order_id) booked
    cross join lateral (
      select coalesce(sum(gross), 0) as gross, coalesce(sum(net), 0) as net,
        coalesce(sum(commission), 0) as commission, coalesce(sum(contribution), 0) as contribution
      from line_commission l where l.order_id = booked.order_id and l.deleted_at is null) frozen
    where booked.commission <> frozen.commission or booked.contribution <> frozen.contribution
      or booked.tax <> frozen.gross - frozen.net
      or booked.cooperative <> frozen.net - frozen.commission - frozen.contribution`,
  "only what rounding leaves over is booked as such": `
    select e.order_id as id from ledger_entry e ${POSTED}
    where split_part(e.key, ':', 1) in ${SALE} and a.kind = 'rounding' group by e.order_id
    having abs(sum(p.amount)) > 0.01 * (1 + (select count(*) from line_commission l where l.order_id = e.order_id))`,
  "what is sold is owed to the cooperative that sold it": `
    select e.id from ledger_entry e join parcel on parcel.order_id = e.order_id and parcel.deleted_at is null ${POSTED}
    where a.kind in ('cooperative', 'cooperative_tax', 'cash_cooperative') and a.owner <> parcel.cooperative_id`,
  "a sale is taken back where its order ended, and only there": `
    select e.order_id as id from ledger_entry e
    left join parcel on parcel.order_id = e.order_id and parcel.deleted_at is null
    left join "order" o on o.id = e.order_id and o.deleted_at is null
    where e.kind = 'placed'
      and (parcel.id is null or o.id is null or o.status = 'canceled' or parcel.refused_at is not null)
        <> exists (select from ledger_entry r where r.key = 'reversed:' || e.order_id)`,
  "an order that ended leaves the cooperative and the market nothing": `
    select e.order_id as id from ledger_entry e ${POSTED}
    where exists (select from ledger_entry r where r.key = 'reversed:' || e.order_id)
      and a.kind in ('cooperative', 'cooperative_tax', 'commission', 'contribution', 'delivery', 'delivery_tax', 'rounding')
    group by e.order_id, a.kind, a.owner having sum(p.amount) <> 0`,
}
