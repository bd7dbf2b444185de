import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { existsSync, readdirSync, utimesSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { checkLedger } from "@maarid/backend/settlement/check-ledger"
import { buy, variantsOf, type Followed, type Variant } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { balances, stockOf, unbalanced } from "../harness/ledger"
import { letLocksRunOut } from "../harness/locks"
import { openMarket, type Answer, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { staffToken } from "../harness/people"
import { crashingAt } from "../harness/steps"

/** Buyer task 8: goods come back with a photo, and the money with them. */
let market: Market
let variants: Variant[]
let desks: Desk[]
let admin: string
let photo: string

const RIB = "230810000123456789012321" // its key makes it a multiple of 97

type Line = { id: string; quantity: number; returnable: number; withdrawal: boolean }
type Return = { photos: string[]; amount: number; account_ends: string | null; answer_note: string | null }
type Parcel = Followed["purchase"]["parcels"][number] & {
  lines: Line[]
  returns: Return[]
  return_until: { changed_mind: string; fault: string } | null
  history: { state: string }[]
  delivery_total: number
}
type Tracked = { purchase: { reference: string; parcels: Parcel[] }; track_token: string }
type Key = { token: string }

beforeAll(async () => {
  market = await openMarket()
  variants = await variantsOf(market, 2)
  await market.sql(
    "update inventory_level set stocked_quantity = stocked_quantity + 200 where inventory_item_id = any($1)",
    [variants.map((variant) => variant.inventory_item_id)]
  )
  desks = await Promise.all(variants.map((variant) => deskOf(market, variant.cooperative_id)))
  admin = await staffToken(market, "administrator")
  const picture = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: "#b5651d" } })
    .withExif({ IFD0: { Copyright: "hidden words" } })
    .jpeg()
    .toBuffer()
  photo = picture.toString("base64")
})
afterAll(() => market.close())

const track = async (key: Key) => (await market.call<Tracked>("POST", "/store/purchases/track", { body: key })).body

/** A purchase of some pieces of each of some cooperatives, delivered by all of them. */
async function delivered(count = 1, quantity = 2, more: Record<string, unknown> = {}) {
  const { placed } = await buy(market, variants.slice(0, count), more, quantity)
  const key = { token: placed.track_token }
  if (more.payment === "bank_transfer") {
    const [{ id }] = await market.sql<{ id: string }>("select id from purchase where reference = $1", [
      placed.purchase.reference,
    ])
    await market.call("POST", `/admin/purchases/${id}/transfer`, { token: admin })
  }
  for (const [index, { id }] of placed.purchase.parcels.entries()) {
    for (const step of ["accept", "pack"]) await desks[index].step(id, step)
    await desks[index].step(id, "ship", { carrier: "Amana" })
    await desks[index].step(id, "deliver", { cash_held_by: "carrier", carrier: "Amana" })
  }
  const { purchase } = await track(key)
  const orders = await market.sql<{ order_id: string }>(
    "select order_id from parcel where id = any($1) order by position",
    [purchase.parcels.map((parcel) => parcel.id)]
  )
  return { key, parcels: purchase.parcels, orders: orders.map((row) => row.order_id) }
}

const keep = (key: Key, bytes = photo) =>
  market.call<{ photo: string }>("POST", "/store/purchases/returns/photos", { body: { key, photo: bytes } })

const ask = (key: Key, parcel: Parcel, more: Record<string, unknown> = {}): Promise<Answer<Tracked>> =>
  market.call("POST", "/store/purchases/returns", {
    body: {
      key,
      parcel_id: parcel.id,
      lines: parcel.lines.map((line) => ({ item_id: line.id, quantity: line.quantity })),
      reason: "changed_mind",
      ...more,
    },
  })

const now = async (key: Key, index = 0) => (await track(key)).purchase.parcels[index]

describe("a damaged piece", () => {
  test("comes back with a photo, is refunded in cash, and the books close at nothing", async () => {
    const before = await stockOf(market, variants[0].inventory_item_id)
    const { key, parcels, orders } = await delivered()
    const [parcel] = parcels
    expect(parcel.return_until).not.toBeNull()
    const kept = await keep(key)
    expect(kept.status).toBe(200)
    const asked = await ask(key, parcel, { reason: "damaged", note: "مكسور", photos: [kept.body.photo] })
    expect(asked.body.purchase.parcels[0]).toMatchObject({ state: "return_requested", return_until: null })
    expect(asked.body.purchase.parcels[0].returns).toMatchObject([{ amount: parcel.total, account_ends: null }])

    const [{ status }] = await market.sql<{ status: string }>('select status from "return" where order_id = $1', [
      orders[0],
    ])
    expect(status).toBe("requested")
    await desks[0].step(parcel.id, "return/accept", { note: "مع الناقل نفسه" })
    expect(await now(key)).toMatchObject({ state: "return_accepted", returns: [{ answer_note: "مع الناقل نفسه" }] })
    // As the desk says it: which carrier is known from how the parcel went.
    await desks[0].step(parcel.id, "return/received", { restock: false, cash_paid_by: "carrier" })

    const after = await now(key)
    expect(after).toMatchObject({ state: "refunded", refunded: parcel.total })
    expect(after.history.map((step) => step.state).slice(-4)).toEqual([
      "return_requested",
      "return_accepted",
      "returned",
      "refunded",
    ])
    expect(await balances(market, orders)).toEqual({})
    expect(await stockOf(market, variants[0].inventory_item_id)).toEqual({ ...before, stocked: before.stocked - 2 })
  })

  test("one of two: the rates of the sale are taken back to the centime, the delivery fee stays", async () => {
    const { key, parcels, orders } = await delivered()
    const [parcel] = parcels
    const sold = await balances(market, orders)
    const photos = [(await keep(key)).body.photo]
    const one = [{ item_id: parcel.lines[0].id, quantity: 1 }]
    await ask(key, parcel, { reason: "wrong", photos, lines: one, rib: RIB })
    await desks[0].step(parcel.id, "return/accept")
    await desks[0].step(parcel.id, "return/received", { restock: true })
    const half = await balances(market, orders)
    expect(half.commission * 2).toBeCloseTo(sold.commission, 1)
    expect(half.delivery).toBe(sold.delivery)
    expect(await now(key)).toMatchObject({ state: "returned", refunded: 0, returns: [{ account_ends: "2321" }] })

    await market.call("POST", `/admin/parcels/${parcel.id}/refunded`, { token: admin })
    const paid = await now(key)
    expect(paid.state).toBe("refunded")
    expect(paid.lines[0].returnable).toBe(1)
    expect(await balances(market, orders)).toMatchObject({ cash_market: -paid.refunded })

    // The other one follows: with it the whole parcel has come back, delivery and all.
    const more = await ask(key, paid, { reason: "damaged", photos: [(await keep(key)).body.photo], lines: one })
    expect(more.body.purchase.parcels[0].state).toBe("return_requested")
    await desks[0].step(parcel.id, "return/accept")
    await desks[0].step(parcel.id, "return/received", { restock: true, cash_paid_by: "cooperative" })
    expect((await now(key)).refunded).toBeCloseTo(parcel.total, 2)
    const rest = await balances(market, orders)
    // What the cooperative paid out of its own pocket the market owes it.
    expect(Object.keys(rest).sort()).toEqual(["cash_carrier", "cash_market", "cooperative"])
    expect(await unbalanced(market)).toEqual([])
  })
})

describe("cut off while the goods are taken back", () => {
  const points = Object.entries({
    "take-goods-back": ["dismiss-item-return-request-as-step", "confirm-return-receive-as-step"],
    "receive-return": ["pay-back-as-step", "post-return", "note-return"],
    "pay-back": ["post-pay-back", "note-return"],
  }).flatMap(([workflow, actions]) => actions.map((action) => [workflow, action]))
  test.each(points)("in %s at %s: done once when it is asked for again", async (workflow, action) => {
    const { key, parcels, orders } = await delivered()
    const [parcel] = parcels
    await ask(key, parcel, { reason: "damaged", photos: [(await keep(key)).body.photo] })
    await desks[0].step(parcel.id, "return/accept")
    const received = () => desks[0].step(parcel.id, "return/received", { restock: false, cash_paid_by: "carrier" })
    await crashingAt({ workflow, action, nth: 1 }, ["receive-return", "take-goods-back", "pay-back"], received)
    await letLocksRunOut(market)
    await received()
    expect(await now(key)).toMatchObject({ state: "refunded", refunded: parcel.total })
    expect(await balances(market, orders)).toEqual({})
    const [{ refunds }] = await market.sql<{ refunds: number }>(
      `select count(*)::int as refunds from refund r join payment p on p.id = r.payment_id
       join order_payment_collection l on l.payment_collection_id = p.payment_collection_id where l.order_id = $1`,
      orders
    )
    expect(refunds).toBe(1)
    const [back] = await market.sql(
      `select r.status, i.received_quantity::int as received from "return" r join return_item i on i.return_id = r.id
       where r.order_id = $1`,
      orders
    )
    expect(back).toEqual({ status: "received", received: 2 })
  })
})

describe("a change of mind", () => {
  test("gives the goods' price back, not the delivery, to the account that is named; the shelf has them again", async () => {
    const before = await stockOf(market, variants[0].inventory_item_id)
    const { key, parcels } = await delivered(1, 2, { payment: "bank_transfer" })
    const [parcel] = parcels
    expect((await ask(key, parcel)).body.faults).toMatchObject([{ field: "rib" }])
    expect((await ask(key, parcel, { rib: RIB.slice(1) })).body.faults).toMatchObject([{ code: "RIB_INVALID" }])
    const asked = await ask(key, parcel, { rib: `${RIB.slice(0, 3)} ${RIB.slice(3)}` })
    expect(asked.body.purchase.parcels[0].returns[0].amount).toBeCloseTo(parcel.total - parcel.delivery_total, 2)
    await desks[0].step(parcel.id, "return/accept")
    await desks[0].step(parcel.id, "return/received", { restock: true })
    const waiting = await market.call<{ returns: { rib: string; parcel_id: string }[]; count: number }>(
      "GET",
      "/admin/parcel-returns?only=to_transfer",
      { token: admin }
    )
    expect(waiting.body.returns).toMatchObject([{ parcel_id: parcel.id, rib: RIB }])
    const sent = () => market.call("POST", `/admin/parcels/${parcel.id}/refunded`, { token: admin })
    const raced = await Promise.all([sent(), sent()])
    expect(raced.map(({ status }) => status).sort()).toEqual([200, 409])
    const [{ amount }] = asked.body.purchase.parcels[0].returns
    expect(await now(key)).toMatchObject({ state: "refunded", refunded: amount })
    expect(await stockOf(market, variants[0].inventory_item_id)).toEqual(before)
  })

  test("is over after seven days, a fault after thirty", async () => {
    const { key, parcels, orders } = await delivered()
    const [parcel] = parcels
    const since = (days: number) =>
      market.sql(
        `update fulfillment set delivered_at = now() - make_interval(days => $2, mins => 1)
         where id in (select fulfillment_id from order_fulfillment where order_id = $1)`,
        [orders[0], days]
      )
    await since(7)
    expect((await ask(key, parcel)).body.code).toBe("RETURN_TOO_LATE")
    await since(30)
    const photos = [(await keep(key)).body.photo]
    expect((await ask(key, parcel, { reason: "damaged", photos })).body.code).toBe("RETURN_TOO_LATE")
    expect((await now(key)).return_until).toBeNull()
  })

  test("is not for goods that spoil; what is wrong with them still counts", async () => {
    const { key, parcels } = await delivered()
    await market.sql(`update product set metadata = '{"no_withdrawal": true}' where id = $1`, [variants[0].product_id])
    const [parcel] = parcels
    expect((await now(key)).lines[0].withdrawal).toBe(false)
    expect((await ask(key, parcel)).body.code).toBe("RETURN_EXCLUDED")
    const photos = [(await keep(key)).body.photo]
    expect((await ask(key, parcel, { reason: "not_as_shown", photos })).status).toBe(200)
    await market.sql(`update product set metadata = null where id = $1`, [variants[0].product_id])
  })
})

describe("nobody gets more than is theirs", () => {
  test("asked twice at once there is one return", async () => {
    const { key, parcels, orders } = await delivered()
    const answers = await Promise.all(Array.from({ length: 4 }, () => ask(key, parcels[0])))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    const [{ count }] = await market.sql<{ count: string }>('select count(*) from "return" where order_id = $1', orders)
    expect(Number(count)).toBe(1)
    const received = await (async () => {
      await desks[0].step(parcels[0].id, "return/accept")
      return Promise.all(
        Array.from({ length: 3 }, () => desks[0].try(parcels[0].id, "return/received", { restock: true }))
      )
    })()
    expect(received.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect((await now(key)).refunded).toBeCloseTo(parcels[0].total - parcels[0].delivery_total, 2)
  })

  test("more than was bought, the same line twice, a line of another order", async () => {
    const { key, parcels } = await delivered()
    const { key: other, parcels: others } = await delivered()
    const [{ id, quantity }] = parcels[0].lines
    for (const lines of [
      [{ item_id: id, quantity: quantity + 1 }],
      [
        { item_id: id, quantity: 1 },
        { item_id: id, quantity: 1 },
      ],
      [{ item_id: others[0].lines[0].id, quantity: 1 }],
    ]) {
      expect((await ask(key, parcels[0], { lines })).body.code).toBe("RETURN_QUANTITY")
    }
    const foreign = await ask(key, others[0])
    expect([foreign.status, foreign.body.code]).toEqual([404, "NOT_FOUND"])
    expect((await now(other)).state).toBe("delivered")
  })

  test("what was refused is told with its reason and is not asked again", async () => {
    const { key, parcels, orders } = await delivered()
    const sold = await balances(market, orders)
    await ask(key, parcels[0])
    expect((await desks[0].try(parcels[0].id, "return/refuse", { reason: "no" })).status).toBe(400)
    expect((await desks[1].try(parcels[0].id, "return/refuse", { reason: "not our goods" })).status).toBe(404)
    await desks[0].step(parcels[0].id, "return/refuse", { reason: "المنتوج مستعمل" })
    expect(await now(key)).toMatchObject({ state: "return_refused", returns: [{ answer_note: "المنتوج مستعمل" }] })
    expect((await ask(key, parcels[0])).body.code).toBe("RETURN_QUANTITY")
    expect(await balances(market, orders)).toEqual(sold)
  })

  test("a parcel still on its way has no return, and no step skips another", async () => {
    const { placed } = await buy(market, variants.slice(0, 1))
    const key = { token: placed.track_token }
    expect((await ask(key, await now(key))).body.code).toBe("PARCEL_STATE")
    const { key: own, parcels } = await delivered()
    await ask(own, parcels[0])
    expect((await desks[0].try(parcels[0].id, "return/received", { restock: true })).body.code).toBe("PARCEL_STATE")
    const early = await market.call("POST", `/admin/parcels/${parcels[0].id}/refunded`, { token: admin })
    expect(early.body.code).toBe("PARCEL_STATE")
  })
})

describe("photos", () => {
  test("are drawn anew, kept apart from what is public, and shown to those alone whom they concern", async () => {
    const { key, parcels } = await delivered(2)
    const name = (await keep(key)).body.photo
    await ask(key, parcels[0], { reason: "damaged", photos: [name] })
    const mine = await market.call<{ webp: string }>("POST", "/store/purchases/returns/photos/read", {
      body: { key, photo: name },
    })
    const { format, width, exif } = await sharp(Buffer.from(mine.body.webp, "base64")).metadata()
    expect([format, width, exif]).toEqual(["webp", 1600, undefined])
    const path = `/coop/parcels/${parcels[0].id}/photos/${name}`
    expect((await market.call("GET", path, { token: desks[0].token })).status).toBe(200)
    expect((await market.call("GET", path, { token: desks[1].token })).status).toBe(404)
    const sibling = `/coop/parcels/${parcels[1].id}/photos/${name}`
    expect((await market.call("GET", sibling, { token: desks[1].token })).status).toBe(404)
    expect((await market.call("GET", path)).status).toBe(401)
    const staff = `/admin/parcels/${parcels[0].id}/photos/${name}`
    expect((await market.call("GET", staff, { token: admin })).status).toBe(200)
    expect((await market.call("GET", staff, { token: await staffToken(market, "organizer") })).status).toBe(403)

    const { key: stranger } = await delivered()
    const theirs = await market.call("POST", "/store/purchases/returns/photos/read", {
      body: { key: stranger, photo: name },
    })
    expect(theirs.status).toBe(404)
    const data = process.env.MAARID_DATA_DIR as string
    expect(readdirSync(join(data, "private/returns-waiting"))).not.toHaveLength(0)
    expect(existsSync(join(data, "files"))).toBe(false)
    expect((await market.send(`/static/../private/returns-waiting/${name}.webp`)).status).toBe(404)
  })

  test("a photo nobody sent with a return goes after three days; one of a return stays", async () => {
    const { key, parcels } = await delivered()
    const [sent, left] = [(await keep(key)).body.photo, (await keep(key)).body.photo]
    await ask(key, parcels[0], { reason: "damaged", photos: [sent] })
    const [{ purchase_id }] = await market.sql<{ purchase_id: string }>(
      "select purchase_id from parcel where id = $1",
      [parcels[0].id]
    )
    const waiting = join(process.env.MAARID_DATA_DIR as string, "private/returns-waiting", purchase_id)
    const read = async (name: string) =>
      (await market.call("POST", "/store/purchases/returns/photos/read", { body: { key, photo: name } })).status
    await runJob(market, "sweep-photos")
    expect([await read(sent), await read(left)]).toEqual([200, 200])

    const fourDaysAgo = Date.now() / 1000 - 4 * 24 * 60 * 60
    for (const name of [sent, left]) utimesSync(join(waiting, `${name}.webp`), fourDaysAgo, fourDaysAgo)
    const fresh = (await keep(key)).body.photo
    await runJob(market, "sweep-photos")
    expect([await read(sent), await read(left), await read(fresh)]).toEqual([200, 404, 200])
    expect(readdirSync(waiting)).toEqual([`${fresh}.webp`])
  })

  test("a file that lies about what it is, one too large, one that unfolds: refused, and nothing is kept", async () => {
    const { key, parcels } = await delivered()
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer()
    for (const bytes of [
      Buffer.from("%PDF-1.7 not a photo"),
      Buffer.from(svg),
      bomb,
      Buffer.from(photo, "base64").subarray(0, 900),
    ]) {
      const answer = await keep(key, bytes.toString("base64"))
      expect([answer.status, answer.body.code]).toEqual([400, "PHOTO_UNREADABLE"])
    }
    const huge = await keep(key, Buffer.alloc(40 * 1024 * 1024).toString("base64"))
    expect(huge.status).toBe(413)
    const large = await keep(key, Buffer.alloc(10 * 1024 * 1024 + 9).toString("base64"))
    expect([large.status, large.body.code]).toEqual([400, "INVALID_INPUT"])
    expect((await ask(key, parcels[0], { reason: "damaged" })).body.code).toBe("PHOTO_NEEDED")
    const made = await ask(key, parcels[0], { reason: "damaged", photos: ["6f1c1d52-6b4b-4c2e-9a52-3f3d0a6a1b11"] })
    expect(made.body.code).toBe("PHOTO_NEEDED")
  })
})

test("every proof of the ledger holds", async () => {
  expect((await checkLedger(market.container)).complaints).toEqual([])
})

test("buyer and cooperative hear of every step once", async () => {
  const keys = await market.sql<{ key: string }>(
    "select regexp_replace(key, ':.*', '') as key from message where key like 'parcel.ret%' or key like 'parcel.ref%' group by 1 order by 1"
  )
  expect(keys.map((row) => row.key)).toEqual([
    "parcel.refunded",
    "parcel.return_accepted",
    "parcel.return_refused",
    "parcel.returned",
  ])
})
