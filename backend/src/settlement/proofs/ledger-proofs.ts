import type { Proofs } from "./proof"

/** The ledger by itself: balanced, whole, never changed, and of nothing that did not happen. */
export const ledgerProofs: Proofs = {
  "every entry balances": `
    select entry_id as id from ledger_posting group by entry_id having sum(amount) <> 0`,
  "every entry has postings": `
    select id from ledger_entry e where not exists (select from ledger_posting p where p.entry_id = e.id)`,
  "every amount is whole centimes": `
    select id from ledger_posting where amount <> round(amount, 2)`,
  "nothing was changed or removed since it was written": `
    select id from ledger_posting where raw_amount->>'value' is null or (raw_amount->>'value')::numeric <> amount`,
  "the database forbids changing and removing": `
    select name as id from unnest(array['ledger_entry_immutable', 'ledger_entry_kept', 'ledger_posting_immutable',
      'ledger_posting_kept', 'ledger_posting_balances']) as name
    where not exists (select from pg_trigger where tgname = name and tgenabled = 'O')`,
  // So nothing can be booked twice under two keys. What was undone had its thing once.
  "every entry has the key of the one thing it is about": `
    select e.id from ledger_entry e
    cross join lateral (select split_part(e.key, ':', 1) as what, substr(e.key, strpos(e.key, ':') + 1) as thing) k
    where not coalesce(case k.what
      when 'placed' then e.kind = 'placed' and e.order_id = k.thing
      when 'reversed' then e.kind = 'reversed' and e.order_id = k.thing
        or e.kind = 'adjusted' and k.thing like 'paid_out:%' and exists (select from ledger_entry r where r.key = k.thing)
      when 'lessened' then e.kind = 'adjusted' and (
        exists (select from order_change c where c.id = k.thing and c.order_id = e.order_id)
        or exists (select from ledger_entry r where r.key = 'restored:' || k.thing and r.order_id = e.order_id))
      when 'restored' then e.kind = 'adjusted'
        and exists (select from ledger_entry r where r.key = 'lessened:' || k.thing and r.order_id = e.order_id)
      when 'captured' then e.kind = 'captured' and exists (
        select from payment join order_payment_collection l on l.payment_collection_id = payment.payment_collection_id
        where payment.id = k.thing and l.order_id = e.order_id)
      when 'refunded' then e.kind = 'refunded' and exists (
        select from refund join payment on payment.id = refund.payment_id
        join order_payment_collection l on l.payment_collection_id = payment.payment_collection_id
        where refund.id = k.thing and refund.deleted_at is null and l.order_id = e.order_id)
      when 'returned' then e.kind = 'reversed' and exists (
        select from parcel_return r join parcel on parcel.id = r.parcel_id
        where r.id = k.thing and r.received_at is not null and parcel.order_id = e.order_id)
      when 'refund_sent' then e.kind = 'refund_sent' and exists (
        select from refund_transfer t where t.refund_id = k.thing and t.sent_on is not null and t.order_id = e.order_id)
      when 'paid_out' then e.kind = 'paid_out' and (exists (select from payout where payout.id = k.thing)
        or exists (select from ledger_entry r where r.key = 'reversed:' || e.key))
      when 'remitted' then e.kind = 'remitted' and exists (select from remittance r where r.id = k.thing)
      when 'difference' then e.kind = 'adjusted' and exists (select from cash_difference d where d.id = k.thing)
      end, false)`,
}
