import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { buy, place, prepare, variantsOf, type Followed, type Prepared, type Variant } from "../harness/buyer"
import { day, inThree, openFairOffice, type Edited, type FairOffice } from "../harness/fair-office"
import { balances, stockOf, unbalanced } from "../harness/ledger"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { untilQuiet } from "../harness/statements"

/** A parcel is fetched at the stand its cooperative has at a fair: offered, chosen, checked again, handed over or left. */
let market: Market
let office: FairOffice
let variants: Variant[]
let desks: Desk[]
let fair: Edited

type Stands = {
  createParticipations: (rows: object[]) => Promise<unknown>
  updateParticipations: (update: object) => Promise<unknown>
}
type Fair = { id: string; name: string; venue: string; starts_on: string; ends_on: string; standing: string }
type Choice = { service: string; fee: number; arrives_from: string; arrives_until: string; fair: Fair | null }
type Parcel = Omit<Prepared["parcels"][number], "choices"> & { choices: Choice[]; service: string; fair: Fair | null }

beforeAll(async () => {
  market = await openMarket()
  office = await openFairOffice(market)
  variants = await variantsOf(market, 2)
  desks = await Promise.all(variants.map((variant) => deskOf(market, variant.cooperative_id)))
  fair = await make(10)
  await accept(fair.id, 0)
})
afterAll(() => market.close())

/** An edition of a series of its own: those of one series never overlap. */
const make = async (starts: number, changes: Record<string, unknown> = {}) => {
  const { body } = await office.staff<{ id: string }>("POST", "/fair-series", { name: inThree("سلسلة") })
  const call = { opens_on: null, closes_on: null, text: inThree("") }
  return office.make(starts, { series_id: body.id, call, ...changes })
}

const stands = () => market.container.resolve("fair") as unknown as Stands
const accept = (fair_id: string, shop: number, status = "accepted") =>
  stands().createParticipations([{ fair_id, cooperative_id: variants[shop].cooperative_id, status, stand: null }])
const shopOf = (index: number) => variants[index].cooperative_id

/** A fair as an organizer changes it. */
const change = async (changed: Edited, part: Record<string, unknown>) => {
  const { body } = await office.staff<Edited>("GET", `/fairs/${changed.id}`)
  const answer = await office.staff<Edited>("POST", `/fairs/${changed.id}`, {
    version: body.version,
    form: { ...body.form, ...part },
  })
  expect([answer.status, answer.body.faults]).toEqual([200, undefined])
  await untilQuiet()
}

const callOff = (one: Edited) => change(one, { published: false, called_off: true })

/** The parcel of one cooperative, asked to be fetched at a fair. */
const ask = async (shop: number, fair_id?: string, more: Record<string, unknown> = {}) => {
  const { body } = await prepare(market, [variants[shop]], {
    services: { [shopOf(shop)]: "pickup_fair" },
    ...(fair_id && { fairs: { [shopOf(shop)]: fair_id } }),
    ...more,
  })
  return { prepared: body, parcel: body.parcels[0] as Parcel }
}
const fairsOffered = ({ choices }: Parcel) => choices.flatMap((choice) => choice.fair?.id ?? [])

const buyAt = (shop: number, fair_id: string, more: Record<string, unknown> = {}) =>
  buy(market, [variants[shop]], {
    services: { [shopOf(shop)]: "pickup_fair" },
    fairs: { [shopOf(shop)]: fair_id },
    ...more,
  })

const track = async (reference: string) => {
  const { body } = await market.call<Followed>("POST", "/store/purchases/track?locale=fr", {
    body: { reference, phone: "0612345678" },
  })
  return body.purchase.parcels[0] as Followed["purchase"]["parcels"][number] & {
    service: string
    fair: Fair | null
    arrives_until: string
    history: { state: string }[]
  }
}
const orderOf = async (parcel_id: string) =>
  (await market.sql<{ order_id: string }>("select order_id from parcel where id = $1", [parcel_id]))[0].order_id
const letters = async (reference: string) => {
  await untilQuiet()
  const rows = await market.sql<{ template: string }>(
    "select distinct template from message where data->>'reference' = $1 order by template",
    [reference]
  )
  return rows.map(({ template }) => template)
}

describe("it is offered", () => {
  test("for the cooperative's own parcel, free, with name, place and days; another cooperative's fair is not", async () => {
    const { body } = await prepare(market, variants)
    const [own, other] = body.parcels as Parcel[]
    const choice = own.choices.find((one) => one.fair?.id === fair.id)
    expect(choice).toMatchObject({
      ...{ service: "pickup_fair", fee: 0, arrives_from: day(10), arrives_until: day(13) },
      fair: { name: "معرض التجربة", venue: "ساحة", starts_on: day(10), ends_on: day(13), standing: "coming" },
    })
    expect(fairsOffered(other)).not.toContain(fair.id)
    const refused = await ask(1, fair.id)
    expect(refused.parcel).toMatchObject({ service: "home", fair: null })
    expect(refused.parcel.delivery_total).toBeGreaterThan(0)
  })

  test("within 60 days, and until it is over; where it was not accepted, or the fair is a draft, it is not", async () => {
    const near = await make(60)
    const far = await make(66)
    const over = await make(-20)
    const applied = await make(20)
    const draft = await make(30, { published: false })
    for (const one of [near, far, over, draft]) await accept(one.id, 1)
    await accept(applied.id, 1, "applied")
    await market.sql("update fair set starts_on = $2, ends_on = $2 where id = $1", [far.id, day(61)])
    const { parcel } = await ask(1)
    expect(fairsOffered(parcel)).toEqual([near.id])
    expect(parcel.fair?.id).toBe(near.id)
    const page = await market.call<{ choices: Choice[] }>(
      "GET",
      `/store/listings/${variants[1].handle}/delivery?province=MA-CAS`
    )
    expect(page.body.choices.flatMap((choice) => choice.fair?.id ?? [])).toEqual([near.id])
  })

  test("at each of several fairs, the next first; the buyer says which, and what they say is checked", async () => {
    const later = await make(40)
    await accept(later.id, 0)
    expect(fairsOffered((await ask(0)).parcel)).toEqual([fair.id, later.id])
    expect((await ask(0)).parcel.fair?.id).toBe(fair.id)
    const second = await ask(0, later.id)
    expect(second.parcel).toMatchObject({ service: "pickup_fair", delivery_total: 0, fair: { id: later.id } })
    expect((await ask(0, "fair_made_up")).parcel).toMatchObject({ service: "home", fair: null })
  })

  test("to a plain Medusa client it is not: its cart has no word for which fair", async () => {
    const options = await market.call<{ shipping_options: { type: { code: string } }[] }>("POST", "/store/carts", {
      body: { items: [{ variant_id: variants[0].variant_id, quantity: 1 }] },
    })
    const { cart } = options.body as unknown as { cart: { id: string } }
    const listed = await market.call<{ shipping_options: { id: string; type: { code: string } }[] }>(
      "GET",
      `/store/shipping-options?cart_id=${cart.id}`
    )
    const codes = listed.body.shipping_options.map(({ type }) => type.code)
    expect(codes).toContain("pickup_cooperative")
    expect(codes).not.toContain("pickup_fair")
    const [hidden] = await market.sql<{ id: string }>(
      "select so.id from shipping_option so where so.data->>'service' = 'pickup_fair' and so.deleted_at is null"
    )
    const added = await market.call("POST", `/store/carts/${cart.id}/shipping-methods`, {
      body: { option_id: hidden.id, data: { fair_id: fair.id } },
    })
    expect(added.status).toBeGreaterThanOrEqual(400)
  })
})

describe("before it is placed", () => {
  test.each([
    ["the fair is called off", callOff],
    ["the fair is taken off the site", (one: Edited) => change(one, { published: false })],
    [
      "the cooperative withdraws",
      (one: Edited) => market.call("DELETE", `/coop/fairs/${one.id}/application`, { token: desks[0].token }),
    ],
    [
      "the fair ends",
      (one: Edited) => market.sql("update fair set starts_on = $2, ends_on = $2 where id = $1", [one.id, day(-1)]),
    ],
    [
      "the fair moves too far away",
      (one: Edited) => market.sql("update fair set starts_on = $2, ends_on = $2 where id = $1", [one.id, day(61)]),
    ],
  ])("%s: it is refused, nothing stands, and the same draft is prepared another way", async (_, happens) => {
    const own = await make(15)
    await accept(own.id, 0)
    const { prepared } = await ask(0, own.id)
    const before = await stockOf(market, variants[0].inventory_item_id)
    await happens(own)
    const refused = await place(market, prepared)
    expect([refused.status, refused.body.code]).toEqual([409, "FAIR_PICKUP_GONE"])
    expect(await stockOf(market, variants[0].inventory_item_id)).toEqual(before)
    const again = await ask(0, own.id, { purchase_id: prepared.purchase_id })
    expect(again.prepared.purchase_id).toBe(prepared.purchase_id)
    expect(again.parcel).toMatchObject({ service: "home", fair: null })
    const placed = await place(market, again.prepared)
    expect(placed.status).toBe(200)
  })

  test("a fair called off at the same moment: it is placed or refused, never half", async () => {
    const own = await make(25)
    await accept(own.id, 0)
    const { prepared } = await ask(0, own.id)
    const [placed] = await Promise.all([place(market, prepared), callOff(own)])
    expect([200, 409]).toContain(placed.status)
    const orders = await market.sql<{ order_id: string | null }>(
      "select order_id from parcel where purchase_id = $1 and deleted_at is null",
      [prepared.purchase_id]
    )
    expect(orders.every(({ order_id }) => Boolean(order_id) === (placed.status === 200))).toBe(true)
    expect(await unbalanced(market)).toEqual([])
  })
})

describe("after it was placed", () => {
  test("handed over at the stand: the cooperative holds the cash, and the buyer was told where to come", async () => {
    const { placed } = await buyAt(0, fair.id, { email: "fair-buyer@test.example" })
    const [{ id, total }] = placed.purchase.parcels
    const { reference } = placed.purchase
    expect(await track(reference)).toMatchObject({ service: "pickup_fair", fair: { id: fair.id, standing: "coming" } })
    const desk = await market.call<{ service: string; fair: Fair }>("GET", `/coop/parcels/${id}`, {
      token: desks[0].token,
    })
    expect(desk.body).toMatchObject({ service: "pickup_fair", fair: { id: fair.id, starts_on: day(10) } })
    for (const step of ["accept", "pack"]) await desks[0].step(id, step)
    await untilQuiet()
    const [ready] = await market.sql<{ data: { parcel: { fair: { name: string; from: string } } } }>(
      "select data from message where template = 'parcel_ready' and channel = 'sms' and data->>'reference' = $1",
      [reference]
    )
    expect(ready.data.parcel.fair).toMatchObject({ name: "معرض التجربة", from: day(10) })
    // Whoever presses cannot say that a carrier has it: nobody carried it.
    await desks[0].step(id, "deliver", { cash_held_by: "carrier" })
    expect(await track(reference)).toMatchObject({ state: "delivered", paid: total })
    const { cash_cooperative, cash_carrier, delivery } = await balances(market, [await orderOf(id)])
    expect([cash_cooperative, cash_carrier, delivery]).toEqual([total, undefined, undefined])
  })

  test("nobody came: not before its last day; then the goods are back, nothing is owed, the buyer is told", async () => {
    const before = await stockOf(market, variants[0].inventory_item_id)
    const own = await make(12)
    await accept(own.id, 0)
    const { placed } = await buyAt(0, own.id)
    const [{ id }] = placed.purchase.parcels
    for (const step of ["accept", "pack"]) await desks[0].step(id, step)
    const early = await desks[0].try(id, "leave")
    expect([early.status, early.body.code]).toEqual([409, "FAIR_NOT_OVER"])
    await market.sql("update fair set starts_on = $2, ends_on = $3 where id = $1", [own.id, day(-3), day(0)])
    await desks[0].step(id, "leave")
    const parcel = await track(placed.purchase.reference)
    expect(parcel).toMatchObject({ state: "not_fetched", paid: 0, can_cancel: false })
    expect(parcel.history.map(({ state }) => state)).toEqual(["placed", "accepted", "packed", "not_fetched"])
    expect(await stockOf(market, variants[0].inventory_item_id)).toEqual(before)
    expect(await balances(market, [await orderOf(id)])).toEqual({})
    expect(await letters(placed.purchase.reference)).toContain("parcel_not_fetched")
    const again = await desks[0].try(id, "leave")
    expect([again.status, again.body.code]).toEqual([409, "PARCEL_STATE"])
  })

  test("left at the cooperative too, but nothing that is sent is left", async () => {
    const { placed } = await buy(market, [variants[0]], { services: { [shopOf(0)]: "pickup_cooperative" } })
    const sent = await buy(market, [variants[0]])
    for (const { purchase } of [placed, sent.placed])
      for (const step of ["accept", "pack"]) await desks[0].step(purchase.parcels[0].id, step)
    await desks[0].step(placed.purchase.parcels[0].id, "leave")
    expect((await track(placed.purchase.reference)).state).toBe("not_fetched")
    const refused = await desks[0].try(sent.placed.purchase.parcels[0].id, "leave")
    expect([refused.status, refused.body.code]).toEqual([409, "PARCEL_STATE"])
  })

  test("the fair moves: the days follow, and the buyer is told once for each move", async () => {
    const own = await make(18)
    await accept(own.id, 0)
    const { placed } = await buyAt(0, own.id)
    await change(own, { starts_on: day(30), ends_on: day(32) })
    await change(own, { slogan: { ar: "شعار", fr: "", en: "" } })
    expect(await track(placed.purchase.reference)).toMatchObject({
      arrives_until: day(32),
      fair: { starts_on: day(30), standing: "coming" },
    })
    const told = () =>
      market.sql("select id from message where template = 'parcel_fair_moved' and data->>'reference' = $1", [
        placed.purchase.reference,
      ])
    expect(await told()).toHaveLength(1)
    await change(own, { starts_on: day(35), ends_on: day(36) })
    expect(await told()).toHaveLength(2)
  })

  test("the fair is off the site for a while: it stands for who bought, nobody is told anything, nobody else gets it", async () => {
    const own = await make(45)
    await accept(own.id, 0)
    const { placed } = await buyAt(0, own.id)
    const { reference } = placed.purchase
    await change(own, { published: false, slogan: { ar: "شعار", fr: "", en: "" } })
    expect((await track(reference)).fair).toMatchObject({ standing: "coming", published: false })
    expect(fairsOffered((await ask(0)).parcel)).not.toContain(own.id)
    await change(own, { published: true })
    expect((await track(reference)).fair).toMatchObject({ standing: "coming", published: true })
    expect(fairsOffered((await ask(0)).parcel)).toContain(own.id)
    expect((await letters(reference)).filter((one) => one.startsWith("parcel_fair_"))).toEqual([])
    // Its days are moved while nobody sees it: who fetches something there is told all the same.
    await change(own, { published: false, starts_on: day(46), ends_on: day(47) })
    expect(await letters(reference)).toContain("parcel_fair_moved")
    const both = await office.staff<Edited>("GET", `/fairs/${own.id}`)
    const form = { ...both.body.form, published: true, called_off: true }
    const refused = await office.staff<Edited>("POST", `/fairs/${own.id}`, { version: both.body.version, form })
    expect([refused.status, refused.body.faults]).toEqual([400, [{ field: "form.called_off", code: "PUBLISHED" }]])
  })

  test("the fair is called off: buyer and desk read it, the parcel is fetched at the cooperative or left", async () => {
    const own = await make(50)
    await accept(own.id, 0)
    const { placed } = await buyAt(0, own.id)
    const [{ id }] = placed.purchase.parcels
    for (const step of ["accept", "pack"]) await desks[0].step(id, step)
    await callOff(own)
    expect((await track(placed.purchase.reference)).fair?.standing).toBe("called_off")
    const desk = await market.call<{ fair: Fair }>("GET", `/coop/parcels/${id}`, { token: desks[0].token })
    expect(desk.body.fair.standing).toBe("called_off")
    expect(await letters(placed.purchase.reference)).toContain("parcel_fair_off")
    await desks[0].step(id, "leave")
    expect(await balances(market, [await orderOf(id)])).toEqual({})
    expect(await unbalanced(market)).toEqual([])
  })
})

test("a province that does not exist is refused beside its field, and the draft is not begun", async () => {
  const answer = await prepare(market, [variants[0]], {
    address: { recipient: "زبونة تجربة", phone: "0612345678", province_id: "MA-XYZ", city: "مدينة", street: "حي" },
  })
  expect([answer.status, answer.body.code, answer.body.faults]).toEqual([
    400,
    "INVALID_INPUT",
    [{ field: "address.province_id", code: "UNKNOWN" }],
  ])
})
