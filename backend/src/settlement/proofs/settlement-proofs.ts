import { POSTED, type Proofs } from "./proof"

/** What the market paid to cooperatives, and cash that others held for it. */
export const settlementProofs: Proofs = {
  "every payout is an entry of the same amount, with the cash it netted": `
    select payout.id from payout
    left join (ledger_entry e ${POSTED}) on e.key = 'paid_out:' || payout.id
    where payout.deleted_at is null group by payout.id, payout.amount, payout.netted, payout.cooperative_id
    having coalesce(-sum(p.amount) filter (where a.kind = 'cash_market'), 0) <> payout.amount
      or coalesce(-sum(p.amount) filter (where a.kind = 'cash_cooperative' and a.owner = payout.cooperative_id), 0)
        <> payout.netted
      or coalesce(sum(p.amount) filter (where a.kind in ('cooperative', 'cooperative_tax')
        and a.owner = payout.cooperative_id), 0) <> payout.amount + payout.netted`,
  "every remittance is an entry of the same amount, out of its holder's hands": `
    select remittance.id from remittance
    left join (ledger_entry e ${POSTED}) on e.key = 'remitted:' || remittance.id
    where remittance.deleted_at is null group by remittance.id, remittance.amount, remittance.holder
    having coalesce(sum(p.amount) filter (where a.kind = 'cash_market'), 0) <> remittance.amount
      or coalesce(-sum(p.amount) filter (where a.owner = remittance.holder), 0) <> remittance.amount`,
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
