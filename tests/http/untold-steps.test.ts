import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { randomInt } from "node:crypto"
import { address, buy, variantsOf, type Variant } from "../harness/buyer"
import { runJob } from "../harness/jobs"
import { letLocksRunOut } from "../harness/locks"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { untilQuiet } from "../harness/statements"
import { crashingAt } from "../harness/steps"

/** The process ends after a step was taken and before its event left: the step is told all the same, once. */
let market: Market
let variant: Variant
let desk: Desk

beforeAll(async () => {
  market = await openMarket()
  ;[variant] = await variantsOf(market, 1)
  desk = await deskOf(market, variant.cooperative_id)
})
afterAll(() => market.close())

const lookBack = () => runJob(market, "tell-untold-steps")
/** Time goes by since the last step. */
const later = (id: string) =>
  market.sql("update parcel set stepped_at = stepped_at - interval '10 minutes' where id = $1", [id])
const mark = async (id: string) =>
  (await market.sql<{ stepped_at: Date | null }>("select stepped_at from parcel where id = $1", [id]))[0].stepped_at

/** An order of somebody with a phone of their own and no mail. */
async function bought() {
  const phone = `06${String(randomInt(100_000_000)).padStart(8, "0")}`
  const { placed } = await buy(market, [variant], { address: { ...address, phone } })
  const [{ id }] = placed.purchase.parcels
  /** What was said of the parcel: to its buyer, and of what comes back to whoever of the desk sees to it. */
  const told = async () => {
    await untilQuiet()
    const rows = await market.sql<{ template: string }>(
      `select template from message where (recipient = $1 and template like 'parcel_%')
         or (template = 'order_returned' and key like '%' || $2
             and split_part(key, ':', 2) in (select id from parcel_return where parcel_id = $3))
       order by created_at, id`,
      [phone.replace(/^0/, "+212"), desk.member_id, id]
    )
    return rows.map(({ template }) => template)
  }
  return { id, key: { token: placed.track_token }, told }
}

test("every step of a parcel whose event is lost is told by the job, once", async () => {
  const { id, key, told } = await bought()
  const askReturn = async () => {
    const path = `/coop/parcels/${id}`
    const { body } = await market.call<{ lines: { id: string }[] }>("GET", path, { token: desk.token })
    const lines = [{ item_id: body.lines[0].id, quantity: 1 }]
    const asked = { key, parcel_id: id, lines, reason: "changed_mind" }
    return market.call("POST", "/store/purchases/returns", { body: asked })
  }
  const step = (name: string, body?: Record<string, unknown>) => () => desk.try(id, name, body)
  const life: [workflow: string, event: string, message: string, act: () => Promise<unknown>][] = [
    ["answer-parcel", "accepted", "parcel_accepted", step("accept")],
    ["pack-parcel", "packed", "parcel_packed", step("pack")],
    ["ship-parcel", "shipped", "parcel_shipped", step("ship", { carrier: "Amana" })],
    ["deliver-parcel", "delivered", "parcel_delivered", step("deliver")],
    ["ask-return", "return_requested", "order_returned", askReturn],
    ["answer-return", "return_accepted", "parcel_return_accepted", step("return/accept")],
    ["receive-return", "refunded", "parcel_refunded", step("return/received", { restock: true })],
  ]
  const wanted: string[] = []
  for (const [workflow, event, message, act] of life) {
    await crashingAt({ workflow, action: "release-lock-step", nth: 1 }, [workflow], act)
    await letLocksRunOut(market)
    await lookBack()
    expect([event, await told()]).toEqual([event, wanted])
    await later(id)
    await lookBack()
    wanted.push(message)
    expect(await told()).toEqual(wanted)
    // The event comes after all, and somebody looks once more.
    await market.container.resolve(Modules.EVENT_BUS).emit({ name: `parcel.${event}`, data: { id } })
    await market.sql("update parcel set stepped_at = now() - interval '10 minutes' where id = $1", [id])
    await lookBack()
    expect(await told()).toEqual(wanted)
    expect(await mark(id)).toBeNull()
  }
})

test("what was told is not told again, nor what did not happen", async () => {
  const { id, told } = await bought()
  await desk.step(id, "accept")
  expect(await told()).toEqual(["parcel_accepted"])
  await crashingAt({ workflow: "pack-parcel", action: "plan-boxes", nth: 1 }, ["pack-parcel"], () =>
    desk.try(id, "pack")
  )
  await letLocksRunOut(market)
  await later(id)
  await lookBack()
  expect([await told(), await mark(id)]).toEqual([["parcel_accepted"], null])
})
