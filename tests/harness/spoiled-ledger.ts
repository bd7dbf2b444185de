/** A way to spoil a sound ledger behind everybody's back, and the proof that finds it: alone, unless others must too. */
type Spoil = { proof: string; wrong: string; sql: string; others?: true }

/** Money moved within an entry that is there: what is added balances, so that only the sums are wrong. */
const moved = (entry: string, ...amounts: [kind: string, amount: number][]) => `
  insert into ledger_account (id, kind, owner) select 'acct_spoiled_' || kind, kind, 'market'
  from unnest(array['${amounts.map(([kind]) => kind).join("','")}']) kind on conflict do nothing;
  insert into ledger_posting (id, entry_id, account_id, amount, raw_amount)
  select 'post_spoiled_' || v.kind, e.id, a.id, v.amount, jsonb_build_object('value', v.amount::text, 'precision', 20)
  from (select id from ledger_entry where ${entry} order by id limit 1) e
  cross join (values ${amounts.map(([kind, amount]) => `('${kind}', ${amount}::numeric)`).join(", ")}) v (kind, amount)
  cross join lateral (
    select id from ledger_account where kind = v.kind order by exists (
      select from ledger_posting p where p.entry_id = e.id and p.account_id = ledger_account.id) desc limit 1) a`

/** The same entry once more under another key. */
const again = (entry: string, key: string, kind: string, sign = 1) => `
  with one as (select * from ledger_entry where ${entry} order by id limit 1), made as (
    insert into ledger_entry (id, key, kind, order_id, currency_code, occurred_at)
    select 'entry_spoiled', ${key}, '${kind}', order_id, 'mad', now() from one)
  insert into ledger_posting (id, entry_id, account_id, amount, raw_amount)
  select 'post_spoiled_' || p.id, 'entry_spoiled', account_id, p.amount * ${sign},
    jsonb_build_object('value', (p.amount * ${sign})::text, 'precision', 20)
  from ledger_posting p join one on one.id = p.entry_id`

const asSuperuser = (sql: string) => `
  alter table ledger_posting disable trigger user; alter table ledger_entry disable trigger user; ${sql}`

/** A sale that stands: nothing of it came back. */
const STANDING = `kind = 'placed' and not exists (
  select from ledger_entry r where r.order_id = ledger_entry.order_id and r.kind in ('reversed', 'adjusted'))`
const standing = (wanted: string) =>
  `(select ${wanted} from ledger_entry join parcel on parcel.order_id = ledger_entry.order_id where ${STANDING}
    order by ledger_entry.id limit 1)`
const keyed = (what: string) => `key like '${what}:%'`
/** A card's; a refund that has more of the paid sum before it. */
const KEPT = `${keyed("refunded")} and (select sum(p.amount) from ledger_posting p
  join ledger_account a on a.id = p.account_id and a.kind = 'receivable' join ledger_entry e on e.id = p.entry_id
  where e.order_id = ledger_entry.order_id and e.kind in ('captured', 'refunded')) < -2`

export const spoils: Spoil[] = [
  {
    proof: "every entry balances",
    wrong: "a centime added",
    sql: moved(STANDING, ["rounding", 0.01]),
    others: true,
  },
  {
    proof: "every entry has postings",
    wrong: "an empty entry",
    sql: `insert into ledger_entry (id, key, kind, currency_code, occurred_at) values ('entry_x', 'x', 'adjusted', 'mad', now())`,
    others: true,
  },
  {
    proof: "every amount is whole centimes",
    wrong: "a part of a centime",
    sql: moved(keyed("captured"), ["cash_market", 0.001], ["cash_loss", -0.001]),
  },
  {
    proof: "nothing was changed or removed since it was written",
    wrong: "an amount written over",
    sql: asSuperuser(
      "update ledger_posting set amount = amount + 1 where id = (select id from ledger_posting order by id limit 1)"
    ),
    others: true,
  },
  {
    proof: "the database forbids changing and removing",
    wrong: "a trigger put out of action",
    sql: "alter table ledger_entry disable trigger ledger_entry_kept",
  },
  ...[
    ["a sale booked twice under another key", again(STANDING, "'again:' || order_id", "placed")],
    ["a sale booked twice under another order's key", again(STANDING, "'placed:order_of_nobody'", "placed")],
    ["a capture booked twice", again(keyed("captured"), "'captured:pay_of_nobody'", "captured")],
    ["a payout of nobody's", again(keyed("paid_out"), "'paid_out:pout_of_nobody'", "paid_out")],
    ["a remittance that never came", again(keyed("remitted"), "'remitted:remit_of_nobody'", "remitted")],
    ["a refund that Medusa does not know", again(keyed("refunded"), "'refunded:ref_of_nobody'", "refunded", 0)],
    [
      "goods that came back and did not",
      "update parcel_return set received_at = null where id = (select id from parcel_return where received_at is not null limit 1)",
    ],
  ].map(([wrong, sql]) => ({
    proof: "every entry has the key of the one thing it is about",
    wrong,
    sql,
    others: true as const,
  })),
  {
    proof: "every order has its entry",
    wrong: "a sale taken out of the books",
    sql: asSuperuser(`
      create temp table gone on commit drop as select id from ledger_entry where ${STANDING} order by id limit 1;
      delete from ledger_posting where entry_id in (select id from gone);
      delete from ledger_entry where id in (select id from gone)`),
    others: true,
  },
  {
    proof: "every order that stands belongs to exactly one parcel of one cooperative",
    wrong: "an order without a parcel",
    sql: `update parcel set deleted_at = now() where id = ${standing("parcel.id")}`,
    others: true,
  },
  {
    proof: "the parcels of a purchase add up to what the buyer was shown",
    wrong: "another sum shown",
    sql: `update purchase set total = total + 0.01 where id = ${standing("parcel.purchase_id")}`,
  },
  {
    proof: "a sale is booked at the price the buyer agreed to",
    wrong: "a centime more owed",
    sql: moved(STANDING, ["receivable", 0.01], ["rounding", -0.01]),
  },
  {
    proof: "a sale is booked with the parcel's delivery fee",
    wrong: "a centime of the fee elsewhere",
    sql: moved(STANDING, ["delivery", 0.01], ["rounding", -0.01]),
  },
  {
    proof: "a sale keeps the rates frozen on its lines",
    wrong: "commission given to the cooperative",
    sql: moved(STANDING, ["commission", 1], ["cooperative", -1]),
  },
  {
    proof: "a sale keeps the rates frozen on its lines",
    wrong: "tax given to the cooperative",
    sql: moved(STANDING, ["cooperative_tax", 1], ["cooperative", -1]),
  },
  {
    proof: "only what rounding leaves over is booked as such",
    wrong: "five dirhams of rounding",
    sql: `update purchase set total = total + 5 where id = ${standing("parcel.purchase_id")};
      update parcel set total = total + 5 where id = ${standing("parcel.id")};
      ${moved(STANDING, ["receivable", 5], ["rounding", -5])}`,
  },
  {
    proof: "what is sold is owed to the cooperative that sold it",
    wrong: "a dirham owed to another",
    sql: `insert into ledger_account (id, kind, owner) values ('acct_other', 'cooperative', 'coop_other');
      ${moved(STANDING, ["cooperative", 1])};
      insert into ledger_posting (id, entry_id, account_id, amount, raw_amount)
      select 'post_other', id, 'acct_other', -1, '{"value": "-1", "precision": 20}' from ledger_entry
      where ${STANDING} order by id limit 1`,
  },
  {
    proof: "a sale is taken back where its order ended, and only there",
    wrong: "a standing sale taken back",
    sql: again(STANDING, "'reversed:' || order_id", "reversed", -1),
  },
  {
    proof: "a sale is taken back where its order ended, and only there",
    wrong: "a sale that stands, of a refused parcel",
    sql: `update parcel set refused_at = now() where id = ${standing("parcel.id")}`,
  },
  {
    proof: "an order that ended leaves the cooperative and the market nothing",
    wrong: "a commission that stayed",
    sql: moved(keyed("reversed"), ["commission", -1], ["cash_loss", 1]),
  },
  {
    proof: "money captured is money booked",
    wrong: "a dirham less booked",
    sql: moved(keyed("captured"), ["receivable", 1], ["cash_loss", -1]),
    others: true,
  },
  {
    proof: "money captured is money booked",
    wrong: "money booked that was not captured",
    sql: `update capture set deleted_at = now() where id = (select id from capture order by id limit 1)`,
  },
  {
    proof: "every refund is an entry of the same amount",
    wrong: "a dirham less booked",
    sql: moved(keyed("refunded"), ["receivable", -1], ["cash_loss", 1]),
  },
  {
    proof: "every refund is an entry of the same amount",
    wrong: "a dirham more booked",
    sql: moved(KEPT, ["receivable", 1], ["cash_loss", -1]),
  },
  {
    proof: "nobody is given back more than they paid",
    wrong: "a refund larger than paid",
    sql: `update refund set amount = amount + 100000 where id = (
        select substr(key, 10) from ledger_entry where ${keyed("refunded")} order by id limit 1);
      ${moved(keyed("refunded"), ["receivable", 100000], ["cash_loss", -100000])}`,
  },
  {
    proof: "goods that came back are an entry of what is given back for them",
    wrong: "a centime less",
    sql: moved(keyed("returned"), ["receivable", 0.01], ["rounding", -0.01]),
  },
  {
    proof: "goods that came back are an entry of what is given back for them",
    wrong: "another amount promised",
    sql: "update parcel_return set amount = amount + 1 where id = (select id from parcel_return where received_at is not null limit 1)",
  },
  {
    proof: "goods that came back are taken back at the rates they were sold with",
    wrong: "the commission kept",
    sql: moved(keyed("returned"), ["commission", -1], ["cooperative", 1]),
  },
  {
    proof: "of a delivery fee nothing is given back, or all of it",
    wrong: "a part of the fee",
    sql: moved(keyed("returned"), ["delivery", 0.5], ["rounding", -0.5]),
  },
  {
    proof: "buyers are owed what was not sent back to them yet",
    wrong: "a dirham more to send",
    sql: "update refund_transfer set amount = amount + 1 where id = (select id from refund_transfer where sent_on is null limit 1)",
  },
  {
    proof: "every payout is an entry of the same amount, with the cash it netted",
    wrong: "a dirham more left the account",
    sql: moved(keyed("paid_out"), ["cash_market", -1], ["cash_loss", 1]),
  },
  {
    proof: "every payout is an entry of the same amount, with the cash it netted",
    wrong: "cash netted that was not",
    sql: "update payout set netted = netted + 1",
  },
  {
    proof: "every remittance is an entry of the same amount, out of its holder's hands",
    wrong: "a dirham more came in",
    sql: moved(keyed("remitted"), ["cash_market", 1], ["cash_loss", -1]),
  },
  {
    proof: "cash counted otherwise than expected stands open until it is resolved",
    wrong: "another count",
    sql: "update cash_difference set counted = counted - 1 where id = (select id from cash_difference where resolved_at is null limit 1)",
  },
  {
    proof: "nobody hands over more cash than was collected",
    wrong: "a carrier that gave what it never had",
    sql: moved(keyed("remitted"), ["cash_carrier", -100000], ["cash_loss", 100000]),
    others: true,
  },
]
