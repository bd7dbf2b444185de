import { POSTED, type Proofs } from "./proof"

/** Pieces of a line's amount, in MAD, as `reckonReturn` rounds them. */
const share = (of: string) => `round(${of} * 100 * back.pieces / sold.quantity) / 100`

/** What buyers paid and got back: Medusa's payments, our returns and the ledger say the same. */
export const paymentProofs: Proofs = {
  "money captured is money booked": `
    select coalesce(taken.order_id, booked.order_id) as id from (
      select l.order_id, sum(capture.amount) as amount
      from capture join payment on payment.id = capture.payment_id
      join order_payment_collection l on l.payment_collection_id = payment.payment_collection_id and l.deleted_at is null
      where capture.deleted_at is null group by l.order_id) taken
    full join (
      select e.order_id, -sum(p.amount) as amount from ledger_entry e ${POSTED}
      where e.kind = 'captured' and a.kind = 'receivable' group by e.order_id) booked using (order_id)
    where coalesce(taken.amount, 0) <> coalesce(booked.amount, 0)`,
  "every refund is an entry of the same amount": `
    select refund.id from refund
    left join (ledger_entry e ${POSTED} and a.kind = 'receivable') on e.key = 'refunded:' || refund.id
    where refund.deleted_at is null group by refund.id, refund.amount
    having coalesce(sum(p.amount), 0) <> refund.amount`,
  "nobody is given back more than they paid": `
    select e.order_id as id from ledger_entry e ${POSTED}
    where e.kind in ('captured', 'refunded') and a.kind = 'receivable' group by e.order_id having sum(p.amount) > 0`,
  "goods that came back are an entry of what is given back for them": `
    select r.id from parcel_return r
    left join (ledger_entry e ${POSTED} and a.kind = 'receivable') on e.key = 'returned:' || r.id
    where r.received_at is not null and r.deleted_at is null group by r.id, r.amount
    having coalesce(-sum(p.amount), 0) <> r.amount`,
  "goods that came back are taken back at the rates they were sold with": `
    select owed.order_id as id
    from (
      select back.order_id, sum(${share("l.gross")} - ${share("l.net")}) as tax,
        sum(${share("l.net")} - ${share("l.commission")} - ${share("l.contribution")}) as cooperative,
        sum(${share("l.commission")}) as commission, sum(${share("l.contribution")}) as contribution
      from (
        select parcel.order_id, line->>'item_id' as item_id, sum((line->>'quantity')::numeric) as pieces
        from parcel_return r join parcel on parcel.id = r.parcel_id
        cross join lateral jsonb_array_elements(r.lines) line
        where r.received_at is not null and r.deleted_at is null group by parcel.order_id, line->>'item_id') back
      join line_commission l on l.line_item_id = back.item_id and l.deleted_at is null
      cross join lateral (
        select i.quantity from order_item i where i.order_id = back.order_id and i.item_id = back.item_id
          and i.deleted_at is null order by i.version desc limit 1) sold
      group by back.order_id) owed
    left join (
      select e.order_id,
        coalesce(sum(p.amount) filter (where a.kind = 'cooperative'), 0) as cooperative,
        coalesce(sum(p.amount) filter (where a.kind = 'cooperative_tax'), 0) as tax,
        coalesce(sum(p.amount) filter (where a.kind = 'commission'), 0) as commission,
        coalesce(sum(p.amount) filter (where a.kind = 'contribution'), 0) as contribution
      from ledger_entry e ${POSTED}
      where split_part(e.key, ':', 1) = 'returned' group by e.order_id) booked using (order_id)
    where (owed.cooperative, owed.tax, owed.commission, owed.contribution)
      is distinct from (booked.cooperative, booked.tax, booked.commission, booked.contribution)`,
  "of a delivery fee nothing is given back, or all of it": `
    select parcel.id from parcel
    join ledger_entry e on e.order_id = parcel.order_id and split_part(e.key, ':', 1) = 'returned' ${POSTED}
    where parcel.deleted_at is null group by parcel.id, parcel.delivery_total
    having coalesce(sum(p.amount) filter (where a.kind in ('delivery', 'delivery_tax')), 0) not in (0, parcel.delivery_total)`,
  "buyers are owed what was not sent back to them yet": `
    select booked.order_id as id
    from (
      select e.order_id, -sum(p.amount) as amount from ledger_account a
      join ledger_posting p on p.account_id = a.id join ledger_entry e on e.id = p.entry_id
      where a.kind = 'refund_due' group by e.order_id) booked
    full join (
      select order_id, sum(amount) filter (where sent_on is null) as amount
      from refund_transfer where deleted_at is null group by order_id) noted using (order_id)
    where coalesce(booked.amount, 0) <> coalesce(noted.amount, 0)`,
}
