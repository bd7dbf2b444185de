import type { Market } from "./market"
import type { StepRun } from "./steps"

type Left = Record<string, number | string | null>

/** What a purchase holds of the market: nothing, or one of each for every order. */
export async function leftOf(market: Pick<Market, "sql">, { purchase_id }: { purchase_id: string }): Promise<Left> {
  const [row] = await market.sql<Left>(
    `with made as (select id, status from "order" where metadata ->> 'purchase_id' = $1 and deleted_at is null),
       carts as (select id from cart where metadata ->> 'purchase_id' = $1),
       payments as (select p.* from payment p join cart_payment_collection l on l.payment_collection_id = p.payment_collection_id
         where l.cart_id in (select id from carts) and p.deleted_at is null)
     select
       (select status from purchase where id = $1) as status,
       (select count(*)::int from made where status <> 'canceled') as orders,
       (select count(*)::int from parcel where purchase_id = $1 and order_id is not null and deleted_at is null) as parcels,
       (select count(*)::int from order_cart l join made on made.id = l.order_id and made.status <> 'canceled' where l.deleted_at is null) as links,
       (select count(*)::int from line_commission c where c.deleted_at is null and c.order_id in (select order_id from ledger_entry where purchase_id = $1)) as rates,
       (select count(*)::int from (select 1 from ledger_posting p join ledger_entry e on e.id = p.entry_id where e.purchase_id = $1
         group by p.account_id having sum(p.amount) <> 0) as b) as owed,
       (select count(*)::int from payments where canceled_at is null) as payments,
       (select count(*)::int from capture where payment_id in (select id from payments) and deleted_at is null) as captures`,
    [purchase_id]
  )
  return row
}

export const NOTHING: Left = {
  status: "draft",
  orders: 0,
  parcels: 0,
  links: 0,
  rates: 0,
  owed: 0,
  payments: 0,
  captures: 0,
}

/** Of steps that run side by side the engine keeps no reason: then it is told as what buyers race for. */
export const REFUSED = ["PURCHASE_FAILED", "OUT_OF_STOCK"]

const named = ({ workflow, action, nth }: StepRun) => `${workflow}: ${action} ${nth}`

/** Looks at one thing after another and gathers what is wrong, so that one run tells of every step. */
export class Findings {
  readonly found: string[] = []

  constructor(private readonly run: StepRun) {}

  expect(what: string, is: unknown, wanted: unknown) {
    const [seen, meant] = [is, wanted].map((value) => JSON.stringify(value))
    if (seen !== meant) this.found.push(`${named(this.run)}: ${what} is ${seen}, not ${meant}`)
  }
}
