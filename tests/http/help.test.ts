import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { buy, variantsOf, type Followed, type Prepared } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { staffToken } from "../harness/people"
import { meetingAt } from "../harness/steps"

/** An organizer helps a buyer on the phone: finds, corrects, cancels, sends again, keeps what was said. */
type Found = { purchases: { id: string; reference: string; open_complaints: number }[]; count: number }
type Helped = {
  phone: string
  can_correct_address: boolean
  purchase: { parcels: { id: string; state: string; reason: string | null }[]; address: { street: string } }
  messages: { id: string; channel: string; recipient: string; template: string; status: string }[]
  notes: { id: string; kind: string; body: string; solved_by: string | null; outcome: string | null }[]
}

let market: Market
let organizer: string
let prepared: Prepared
let purchase: Followed["purchase"]
let order: string

beforeAll(async () => {
  market = await openMarket()
  organizer = await staffToken(market, "organizer")
  const bought = await buy(market, await variantsOf(market, 2))
  ;({ prepared } = bought)
  purchase = bought.placed.purchase
  ;[{ order }] = await market.sql<{ order: string }>(`select order_id as "order" from parcel where id = $1`, [
    purchase.parcels[0].id,
  ])
})
afterAll(() => market.close())

const find = async (query: string) =>
  (await market.call<Found>("GET", `/admin/purchases?${query}`, { token: organizer })).body
const read = async () =>
  (await market.call<Helped>("GET", `/admin/purchases/${prepared.purchase_id}`, { token: organizer })).body
const act = (path: string, body: object = {}, token = organizer) =>
  market.call<{ id: string }>("POST", `/admin/${path}`, { body, token })

test("a purchase is found by its reference in any spelling, by phone, by its last digits, by name, by its order", async () => {
  const [{ recipient }] = await market.sql<{ recipient: string }>(
    "select address ->> 'recipient' as recipient from purchase where id = $1",
    [prepared.purchase_id]
  )
  for (const query of [
    `q=${purchase.reference.toLowerCase().replace("-", "%20")}`,
    `q=${encodeURIComponent("06 12 34 56 78")}`,
    `q=${encodeURIComponent("٠٦١٢٣٤٥٦٧٨")}`,
    "q=345678",
    `q=${encodeURIComponent(recipient.split(" ").reverse().join(" "))}`,
    `order_id=${order}`,
  ]) {
    const { purchases } = await find(query)
    expect([query, purchases.map(({ id }) => id)]).toEqual([query, expect.arrayContaining([prepared.purchase_id])])
  }
  expect((await find("q=9999-9999")).count).toBe(0)
  expect((await find("q=%25")).count).toBe(0)
})

test("an address is corrected for what has not left, and the orders follow", async () => {
  const corrected = { recipient: "أمينة", phone: "0698765432", city: "أكادير", street: "حي الداخلة 12", landmark: "" }
  const wrong = await act(`purchases/${prepared.purchase_id}/address`, { ...corrected, phone: "06" })
  expect([wrong.status, wrong.body.faults]).toEqual([400, [{ field: "phone", code: "PHONE_INVALID" }]])
  expect((await act(`purchases/${prepared.purchase_id}/address`, corrected)).body).toEqual({ corrected: 2 })
  const after = await read()
  expect([after.phone, after.purchase.address.street]).toEqual(["+212698765432", corrected.street])
  const [row] = await market.sql<{ city: string; phone: string }>(
    `select a.city, a.phone from order_address a join "order" o on o.shipping_address_id = a.id where o.id = $1`,
    [order]
  )
  expect(row).toEqual({ city: corrected.city, phone: "+212698765432" })
})

test("a parcel that is just being shipped keeps its address, and the organizer hears that one was corrected", async () => {
  const variants = await variantsOf(market, 2)
  const { prepared, placed } = await buy(market, variants)
  const [leaving, staying] = placed.purchase.parcels.map(({ id }) => id)
  const streets = async () =>
    (
      await market.sql<{ street: string }>(
        `select a.address_1 as street from parcel p join "order" o on o.id = p.order_id
         join order_address a on a.id = o.shipping_address_id where p.id = any($1) order by p.id = $2`,
        [[leaving, staying], staying]
      )
    ).map(({ street }) => street)
  const [before] = await streets()
  const [{ owner }] = await market.sql<{ owner: string }>("select cooperative_id as owner from parcel where id = $1", [
    leaving,
  ])
  const desk = await deskOf(market, owner)
  for (const step of ["accept", "pack"]) await desk.step(leaving, step)
  const corrected = { recipient: "أمينة", phone: "0698765432", city: "أكادير", street: "زنقة الورد 7", landmark: "" }
  const [, answer] = await meetingAt(
    { workflow: "ship-parcel", action: "plan-shipments", nth: 1 },
    () => desk.step(leaving, "ship", { carrier: "Amana" }),
    () => act(`purchases/${prepared.purchase_id}/address`, corrected)
  )
  expect(answer.body).toEqual({ corrected: 1 })
  expect(await streets()).toEqual([before, corrected.street])
})

test("a message goes again, to where the buyer is reached now", async () => {
  const told = (await read()).messages.find(
    ({ channel, template }) => channel === "sms" && template === "purchase_placed"
  )
  if (!told) throw new Error("the buyer was told nothing")
  await market.sql("update message set status = 'failed', failure = 'no such number' where id = $1", [told.id])
  expect((await act(`purchases/${prepared.purchase_id}/messages/${told.id}/resend`)).status).toBe(200)
  const again = (await read()).messages.find(({ id }) => id === told.id)
  expect(again?.recipient).toBe("+212698765432")
  expect(["queued", "sent"]).toContain(again?.status)
  const other = await buy(market, await variantsOf(market, 1))
  const foreign = await act(`purchases/${other.prepared.purchase_id}/messages/${told.id}/resend`)
  expect([foreign.status, foreign.body.code]).toEqual([404, "NOT_FOUND"])
})

test("a complaint is kept, found, and solved once", async () => {
  const noted = await act(`purchases/${prepared.purchase_id}/notes`, { kind: "complaint", body: "الطرد تأخر" })
  expect(noted.status).toBe(201)
  expect((await find("only=complaints")).purchases).toMatchObject([{ id: prepared.purchase_id, open_complaints: 1 }])
  const path = `purchases/${prepared.purchase_id}/notes/${noted.body.id}/solved`
  expect((await act(path, { outcome: "اعتذرت التعاونية" })).status).toBe(200)
  expect((await act(path, { outcome: "another" })).status).toBe(200)
  expect((await read()).notes).toMatchObject([{ kind: "complaint", outcome: "اعتذرت التعاونية", body: "الطرد تأخر" }])
  expect((await find("only=complaints")).count).toBe(0)
})

test("a parcel is cancelled for its buyer with a reason, once; an auditor only looks", async () => {
  const path = `parcels/${purchase.parcels[0].id}/cancel`
  const auditor = await staffToken(market, "auditor")
  expect((await act(path, { reason: "x" }, auditor)).status).toBe(403)
  expect((await act(path, { reason: "طلبت المشترية ذلك" })).status).toBe(200)
  const again = await act(path, { reason: "again" })
  expect([again.status, again.body.code]).toEqual([409, "PARCEL_STATE"])
  const [first, second] = (await read()).purchase.parcels
  expect([first.state, first.reason, second.state]).toEqual(["cancelled", "طلبت المشترية ذلك", "placed"])
})

test("a return is opened for a buyer on the phone: no photo is asked for, who opened it is kept", async () => {
  const variants = await variantsOf(market, 2)
  const { id } = purchase.parcels[1]
  const [{ item, cooperative }] = await market.sql<{ item: string; cooperative: string }>(
    `select i.item_id as item, p.cooperative_id as cooperative from parcel p
     join order_item i on i.order_id = p.order_id where p.id = $1`,
    [id]
  )
  expect(variants.map(({ cooperative_id }) => cooperative_id)).toContain(cooperative)
  const asked = { lines: [{ item_id: item, quantity: 1 }], reason: "damaged", note: "وصل مكسورا، كما قالت" }
  const early = await act(`parcels/${id}/returns`, asked)
  expect([early.status, early.body.code]).toEqual([409, "PARCEL_STATE"])

  const desk = await deskOf(market, cooperative)
  for (const step of ["accept", "pack"]) await desk.step(id, step)
  await desk.step(id, "ship", { carrier: "Amana" })
  await desk.step(id, "deliver", { cash_held_by: "carrier", carrier: "Amana" })

  const wrong = await act(`parcels/${id}/returns`, { ...asked, rib: "230" })
  expect([wrong.status, wrong.body.faults]).toEqual([400, [{ field: "rib", code: "RIB_INVALID" }]])
  const auditor = await staffToken(market, "auditor")
  expect((await act(`parcels/${id}/returns`, asked, auditor)).status).toBe(403)
  expect((await act("parcels/parcel_nothing/returns", asked)).status).toBe(404)
  const twice = await Promise.all([act(`parcels/${id}/returns`, asked), act(`parcels/${id}/returns`, asked)])
  expect(twice.map(({ status }) => status).sort()).toEqual([200, 409])
  expect((await read()).purchase.parcels[1].state).toBe("return_requested")
  const [kept] = await market.sql<{ opened_by: string | null; reason: string }>(
    "select opened_by, reason from parcel_return where parcel_id = $1",
    [id]
  )
  expect(kept).toEqual({ opened_by: expect.stringMatching(/^user_/), reason: "damaged" })
})
