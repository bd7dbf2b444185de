import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { randomInt } from "node:crypto"
import { address, buy, variantsOf, type Variant } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { staffToken } from "../harness/people"
import { failingAt } from "../harness/steps"

/** Whatever happens to a parcel is an event, a message to its buyer and a line of the history that buyer and cooperative read. */
let market: Market
let variant: Variant
let desk: Desk
let admin: string
let events: { name: string; id: string }[]

type Line = { id: string; quantity: number }
type Parcel = { id: string; state: string; lines: Line[]; boxes: { id: string }[]; history: { state: string }[] }

const names = [
  ...["accepted", "accepted_in_part", "declined", "cancelled", "packed", "ready", "partly_shipped", "shipped"],
  ...["partly_delivered", "delivered", "refused", "return_requested", "return_accepted", "return_refused"],
  ...["returned", "refunded", "timed_out"],
].map((name) => `parcel.${name}`)

beforeAll(async () => {
  market = await openMarket()
  ;[variant] = await variantsOf(market, 1)
  await market.sql(
    `update inventory_level set stocked_quantity = 900, raw_stocked_quantity = '{"value": "900", "precision": 20}'
     where inventory_item_id = $1`,
    [variant.inventory_item_id]
  )
  desk = await deskOf(market, variant.cooperative_id)
  admin = await staffToken(market, "administrator")
  events = []
  const bus = market.container.resolve(Modules.EVENT_BUS)
  for (const name of names)
    bus.subscribe(name, async ({ data }: { data: unknown }) => {
      events.push({ name, id: (data as { id: string }).id })
    })
})
afterAll(() => market.close())

const rib = "230810000123456789012321"

/** An order of somebody with a phone of their own and no mail, followed step by step. */
async function follow(quantity: number, more: Record<string, unknown> = {}) {
  const phone = `06${String(randomInt(100_000_000)).padStart(8, "0")}`
  const { prepared, placed } = await buy(market, [variant], { address: { ...address, phone }, ...more }, quantity)
  const [{ id }] = placed.purchase.parcels
  const key = { token: placed.track_token }
  const desked = async () => (await market.call<Parcel>("GET", `/coop/parcels/${id}`, { token: desk.token })).body
  const tracked = async () =>
    (await market.call<{ purchase: { parcels: Parcel[] } }>("POST", "/store/purchases/track", { body: key })).body
      .purchase.parcels[0]
  const messages = async () =>
    (
      await market.sql<{ template: string }>(
        "select template from message where recipient = $1 and template like 'parcel_%' order by created_at, id",
        [phone.replace(/^0/, "+212")]
      )
    ).map((row) => row.template.slice("parcel_".length))
  /** What a step left: its events, its messages, its lines, and that buyer and cooperative read the same. */
  async function took(act: () => Promise<unknown>, wanted: { events: string[]; messages: string[]; lines: string[] }) {
    const before = { events: eventsOf().length, messages: (await messages()).length }
    const lines = (await desked()).history.length
    await act()
    for (let tried = 0; tried < 100; tried++) {
      const done = eventsOf().length >= before.events + wanted.events.length
      if (done && (await messages()).length >= before.messages + wanted.messages.length) break
      await new Promise((next) => setTimeout(next, 50))
    }
    const [mine, theirs] = [await desked(), await tracked()]
    expect({
      events: eventsOf().slice(before.events),
      messages: (await messages()).slice(before.messages).sort(),
      lines: mine.history.slice(lines).map(({ state }) => state),
    }).toEqual({ ...wanted, messages: [...wanted.messages].sort() })
    expect(theirs.history).toEqual(mine.history)
  }
  const eventsOf = () => events.flatMap((event) => (event.id === id ? [event.name.slice("parcel.".length)] : []))
  const same = (name: string) => ({ events: [name], messages: [name], lines: [name] })
  return { id, key, purchase_id: prepared.purchase_id, desked, took, same }
}

const step = (id: string, name: string, body?: Record<string, unknown>) => () => desk.step(id, name, body)

test("in part, in boxes, by transfer: each going of a box is told, and the return's arrival before its money", async () => {
  const { id, key, purchase_id, desked, took, same } = await follow(4, { payment: "bank_transfer" })
  await market.call("POST", `/admin/purchases/${purchase_id}/transfer`, { token: admin })
  const [{ id: line_id }] = (await desked()).lines
  await took(step(id, "accept-part", { lines: [{ line_id, quantity: 3 }] }), same("accepted_in_part"))
  const one = [{ line_id, quantity: 1 }]
  await took(step(id, "pack", { boxes: [one, one, one] }), same("packed"))
  const boxes = (await desked()).boxes.map((box) => box.id)
  const goes = (box: number) => step(id, "ship", { carrier: "Amana", boxes: [{ id: boxes[box] }] })
  await took(goes(0), same("partly_shipped"))
  await took(goes(1), same("partly_shipped"))
  await took(goes(2), same("shipped"))
  const arrives = (box: number) => step(id, "deliver", { boxes: [boxes[box]] })
  await took(arrives(0), same("partly_delivered"))
  await took(arrives(1), same("partly_delivered"))
  await took(arrives(2), same("delivered"))

  const lines = [{ item_id: line_id, quantity: 1 }]
  const ask = () =>
    market.call("POST", "/store/purchases/returns", {
      body: { key, parcel_id: id, lines, reason: "changed_mind", rib },
    })
  // The buyer asked: it is the cooperative that is told.
  await took(ask, { events: ["return_requested"], messages: [], lines: ["return_requested"] })
  await took(step(id, "return/accept"), same("return_accepted"))
  await took(step(id, "return/received", { restock: true }), same("returned"))
  await took(() => market.call("POST", `/admin/parcels/${id}/refunded`, { token: admin }), same("refunded"))
  await took(ask, { events: ["return_requested"], messages: [], lines: ["return_requested"] })
  await took(step(id, "return/refuse", { reason: "مستعمل" }), same("return_refused"))
})

test("cash: a return that is received is refunded in the same moment, and one message says so", async () => {
  const { id, key, desked, took, same } = await follow(2)
  await took(step(id, "accept"), same("accepted"))
  await took(step(id, "pack"), same("packed"))
  await took(step(id, "ship", { carrier: "Amana" }), same("shipped"))
  await took(step(id, "deliver", { cash_held_by: "carrier" }), same("delivered"))
  const lines = [{ item_id: (await desked()).lines[0].id, quantity: 2 }]
  const ask = () =>
    market.call("POST", "/store/purchases/returns", { body: { key, parcel_id: id, lines, reason: "changed_mind" } })
  await took(ask, { events: ["return_requested"], messages: [], lines: ["return_requested"] })
  await took(step(id, "return/accept"), same("return_accepted"))
  await took(step(id, "return/received", { restock: true, cash_paid_by: "cooperative" }), {
    events: ["returned", "refunded"],
    messages: ["refunded"],
    lines: ["returned", "refunded"],
  })
})

test("a delivery that is cut off before its cash is in the books is asked for again, and booked once", async () => {
  const { id, purchase_id, desked } = await follow(1)
  for (const name of ["accept", "pack"]) await step(id, name)()
  await step(id, "ship", { carrier: "Amana" })()
  const deliver = () => market.call("POST", `/coop/parcels/${id}/deliver`, { token: desk.token, body: {} })
  const [cut, reached] = await failingAt({ workflow: "deliver-parcel", action: "post-cash", nth: 1 }, deliver)
  expect([cut.status, reached, (await desked()).state]).toEqual([500, true, "shipped"])
  expect((await deliver()).status).toBe(200)
  const booked = await market.sql("select id from ledger_entry where purchase_id = $1 and kind = 'captured'", [
    purchase_id,
  ])
  expect([booked.length, (await desked()).state]).toEqual([1, "delivered"])
})

test("what ends early, and what is fetched", async () => {
  const declined = await follow(1)
  await declined.took(step(declined.id, "decline", { reason: "out_of_stock" }), declined.same("declined"))
  const cancelled = await follow(1)
  const cancel = () =>
    market.call("POST", "/store/purchases/cancel", { body: { key: cancelled.key, parcel_id: cancelled.id } })
  await cancelled.took(cancel, cancelled.same("cancelled"))
  const refused = await follow(1)
  await refused.took(step(refused.id, "accept"), refused.same("accepted"))
  await refused.took(step(refused.id, "pack"), refused.same("packed"))
  await refused.took(step(refused.id, "ship", { carrier: "Amana" }), refused.same("shipped"))
  await refused.took(step(refused.id, "refuse", { reason: "absent" }), refused.same("refused"))
  const fetched = await follow(1, { services: { [variant.cooperative_id]: "pickup_cooperative" } })
  await fetched.took(step(fetched.id, "accept"), fetched.same("accepted"))
  await fetched.took(step(fetched.id, "pack"), { events: ["ready"], messages: ["ready"], lines: ["packed"] })
  await fetched.took(step(fetched.id, "deliver", { cash_held_by: "cooperative" }), fetched.same("delivered"))
  const late = await follow(1)
  const timeOut = async () => {
    await market.sql("update parcel set answer_due_at = now() - interval '1 minute' where id = $1", [late.id])
    await runJob(market, "time-out-parcels")
  }
  await late.took(timeOut, late.same("timed_out"))
  expect((await desk.try(late.id, "accept")).body.code).toBe("PARCEL_STATE")
})
