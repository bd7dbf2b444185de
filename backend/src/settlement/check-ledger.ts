import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What is wrong, and with which ids (the first twenty). */
export type Complaint = { proof: string; ids: string[] }

const SHOWN = 20

/** Beginnings of the keys of entries that say what was sold: placed, and less where it was accepted in part. */
const SALE = "('placed', 'lessened', 'restored')"

/** Each names the ids for which it does not hold; a sound database gives none. */
const proofs: Record<string, string> = {
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
  "every order has its entry, once": `
    select order_id as id from parcel
    where order_id is not null and deleted_at is null
      and not exists (select from ledger_entry e where e.key = 'placed:' || order_id)`,
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
    join ledger_entry e on e.order_id = parcel.order_id and split_part(e.key, ':', 1) in ${SALE}
    join ledger_posting p on p.entry_id = e.id
    join ledger_account a on a.id = p.account_id and a.kind = 'receivable'
    where parcel.deleted_at is null group by parcel.id, parcel.total having sum(p.amount) <> parcel.total`,
  "a sale keeps the rates frozen on its lines": `
    select booked.order_id as id
    from (
      select e.order_id, coalesce(-sum(p.amount) filter (where a.kind = 'commission'), 0) as commission,
        coalesce(-sum(p.amount) filter (where a.kind = 'contribution'), 0) as contribution
      from ledger_entry e join ledger_posting p on p.entry_id = e.id join ledger_account a on a.id = p.account_id
      where split_part(e.key, ':', 1) in ${SALE}
        and not exists (select from ledger_entry r where r.key = 'reversed:' || e.order_id)
      group by e.order_id) booked
    cross join lateral (
      select coalesce(sum(commission), 0) as commission, coalesce(sum(contribution), 0) as contribution
      from line_commission l where l.order_id = booked.order_id and l.deleted_at is null) frozen
    where booked.commission <> frozen.commission or booked.contribution <> frozen.contribution`,
  "a cancelled order leaves the cooperative and the market nothing": `
    select e.order_id as id from ledger_entry e
    join "order" o on o.id = e.order_id and o.status = 'canceled'
    join ledger_posting p on p.entry_id = e.id join ledger_account a on a.id = p.account_id
    where a.kind in ('cooperative', 'cooperative_tax', 'commission', 'contribution', 'delivery', 'delivery_tax')
    group by e.order_id, a.kind having sum(p.amount) <> 0`,
  "money captured is money booked": `
    select c.order_id as id from (
      select l.order_id, sum(capture.amount) as amount
      from capture join payment on payment.id = capture.payment_id
      join order_payment_collection l on l.payment_collection_id = payment.payment_collection_id and l.deleted_at is null
      where capture.deleted_at is null group by l.order_id) c
    where c.amount <> (
      select coalesce(-sum(p.amount), 0) from ledger_entry e
      join ledger_posting p on p.entry_id = e.id join ledger_account a on a.id = p.account_id and a.kind = 'receivable'
      where e.order_id = c.order_id and e.kind = 'captured')`,
  "every refund is an entry": `
    select id from refund where deleted_at is null
      and not exists (select from ledger_entry e where e.key = 'refunded:' || refund.id)`,
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
  "every payout is an entry of the same amount": `
    select payout.id from payout
    left join ledger_entry e on e.key = 'paid_out:' || payout.id
    left join ledger_posting p on p.entry_id = e.id
    left join ledger_account a on a.id = p.account_id
    where payout.deleted_at is null group by payout.id, payout.amount
    having coalesce(-sum(p.amount) filter (where a.kind = 'cash_market'), 0) <> payout.amount`,
  "every remittance is an entry of the same amount": `
    select remittance.id from remittance
    left join ledger_entry e on e.key = 'remitted:' || remittance.id
    left join ledger_posting p on p.entry_id = e.id
    left join ledger_account a on a.id = p.account_id
    where remittance.deleted_at is null group by remittance.id, remittance.amount
    having coalesce(sum(p.amount) filter (where a.kind = 'cash_market'), 0) <> remittance.amount`,
  "cash counted otherwise than expected stands open until it is resolved": `
    select coalesce(booked.owner, noted.holder) as id
    from (
      select a.owner, sum(p.amount) as amount from ledger_account a join ledger_posting p on p.account_id = a.id
      where a.kind = 'cash_difference' group by a.owner) booked
    full join (
      select holder, sum(expected - counted) filter (where resolved_at is null) as amount
      from cash_difference where deleted_at is null group by holder) noted on noted.holder = booked.owner
    where coalesce(booked.amount, 0) <> coalesce(noted.amount, 0)`,
  "nobody hands over more cash than was collected": `
    select a.owner as id from ledger_account a join ledger_posting p on p.account_id = a.id
    join ledger_entry e on e.id = p.entry_id and e.kind <> 'refunded' -- a carrier may pay a return back before it collects
    where a.kind in ('cash_carrier', 'cash_cooperative') group by a.kind, a.owner having sum(p.amount) < 0`,
}

/** Proves a database: reads everything, changes nothing. One statement a proof. */
export async function checkLedger(container: MedusaContainer): Promise<{ proofs: number; complaints: Complaint[] }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const complaints: Complaint[] = []
  for (const [proof, statement] of Object.entries(proofs)) {
    const { rows } = await database.raw<{ rows: { id: string }[] }>(
      `select distinct id from (${statement}) wrong limit ${SHOWN}`
    )
    if (rows.length) complaints.push({ proof, ids: rows.map((row) => row.id) })
  }
  return { proofs: Object.keys(proofs).length, complaints }
}
