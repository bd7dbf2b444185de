import { setTimeout as sleep } from "node:timers/promises"
import { becomes } from "../start/checkout.mjs"
import { place, prepare } from "./calls.mjs"

/**
 * Buyers, one purchase after another each, until they are to stop: what was placed, what nobody knows of, and how often each
 * answer was given, as "200" or "409 OUT_OF_STOCK".
 */
export function shop(base, variants, buyers) {
  const seen = { placed: [], unsure: [], said: new Map() }
  let goesOn = true
  const ask = async (question) => {
    const { status, body } = await question
    const said = status === 200 ? "200" : `${status} ${body.code ?? body.type ?? ""}`.trim()
    seen.said.set(said, (seen.said.get(said) ?? 0) + 1)
    return { status, body }
  }
  const work = Array.from({ length: buyers }, async () => {
    while (goesOn) {
      const prepared = await ask(prepare(base, variants))
      if (prepared.status !== 200) {
        await sleep(200)
        continue
      }
      const { status, body } = await ask(place(base, prepared.body))
      if (status === 200) seen.placed.push({ ...prepared.body, reference: body.reference })
      else seen.unsure.push(prepared.body)
    }
  })
  return {
    seen,
    async stop() {
      goesOn = false
      await Promise.all(work)
      return seen
    },
  }
}

/** What there is of a purchase. */
export async function standing(market, purchase_id) {
  const [row] = await market.sql(
    `select (select status from purchase where id = $1) as status,
       (select count(*)::int from "order" where metadata ->> 'purchase_id' = $1 and status <> 'canceled' and deleted_at is null) as orders,
       (select count(*)::int from parcel where purchase_id = $1 and order_id is not null and deleted_at is null) as parcels,
       (select count(*)::int from ledger_entry where purchase_id = $1) as entries`,
    [purchase_id]
  )
  return row
}

/** How a placed purchase of some cooperatives stands. */
export const whole = (cooperatives) => ({
  status: "placed",
  orders: cooperatives,
  parcels: cooperatives,
  entries: cooperatives,
})

/** Entries are never removed: of a purchase that was undone they may stand, reversed. */
export function isWholeOrNothing({ status, orders, parcels, entries }, cooperatives) {
  const each = (...counts) => counts.every((count) => count === (status === "placed" ? cooperatives : 0))
  return status === "placed" ? each(orders, parcels, entries) : each(orders, parcels)
}

/** How many pieces of some goods are held for orders. */
export async function reserved(market, variants) {
  const [{ sum }] = await market.sql(
    "select sum(reserved_quantity)::int as sum from inventory_level where inventory_item_id = any($1) and deleted_at is null",
    [variants.map(({ inventory_item_id }) => inventory_item_id)]
  )
  return sum
}

/** The job that decides what was left half placed looks at what is old enough: here the time passes at once. */
export const letTimePass = (market) =>
  market.sql("update purchase set updated_at = now() - interval '1 hour' where status = 'placing'")

/** Waits until no purchase is half placed. */
export const untilDecided = (market) =>
  becomes(
    async () => !(await market.sql("select id from purchase where status = 'placing'")).length,
    "a purchase stays half placed",
    240
  )
