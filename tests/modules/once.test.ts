import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { ACCESS_MODULE, type AccessModuleService } from "@maarid/backend/modules/access"
import { ALERT_MODULE, type AlertModuleService } from "@maarid/backend/modules/alert"
import { LEDGER_MODULE, type LedgerModuleService } from "@maarid/backend/modules/ledger"
import { SETTLEMENT_MODULE, type SettlementModuleService } from "@maarid/backend/modules/settlement"
import { openMarket, type Market } from "../harness/market"

/** What modules promise by themselves, without a route in front: said twice, or by many at once, it counts once. */
let market: Market
let ledger: LedgerModuleService
let settlement: SettlementModuleService
let access: AccessModuleService
let alerts: AlertModuleService

beforeAll(async () => {
  market = await openMarket()
  ledger = market.container.resolve(LEDGER_MODULE)
  settlement = market.container.resolve(SETTLEMENT_MODULE)
  access = market.container.resolve(ACCESS_MODULE)
  alerts = market.container.resolve(ALERT_MODULE)
})
afterAll(() => market.close())

const eight = <Value>(work: () => Promise<Value>) => Promise.all(Array.from({ length: 8 }, work))
const entry = (key: string, given: number, taken = given) => ({
  key,
  kind: "adjusted" as const,
  postings: [
    { kind: "cash_market" as const, owner: "market", amount: given },
    { kind: "rounding" as const, owner: "market", amount: -taken },
  ],
})

test("an entry of the ledger is written once by its key, and never out of balance", async () => {
  const written = await eight(() => ledger.post([entry("once:1", 12.34)]))
  expect(written.flat()).toEqual(["once:1"])
  expect(await ledger.post([entry("once:1", 12.34), entry("once:2", 0.1)])).toEqual(["once:2"])
  await expect(ledger.post([entry("once:3", 5), entry("once:4", 5, 4.99)])).rejects.toThrow("once:4 does not balance")
  const rows = await market.sql<{ key: string; postings: number }>(
    `select e.key, count(p.id)::int as postings from ledger_entry e left join ledger_posting p on p.entry_id = e.id
     where e.key like 'once:%' group by e.key order by e.key`
  )
  expect(rows).toEqual([
    { key: "once:1", postings: 2 },
    { key: "once:2", postings: 2 },
  ])
})

test("the database itself refuses to change or remove what was booked", async () => {
  for (const statement of [
    "update ledger_entry set memo = 'another' where key = 'once:1'",
    "delete from ledger_posting where entry_id = (select id from ledger_entry where key = 'once:1')",
    "truncate ledger_posting",
    `insert into ledger_posting (id, entry_id, account_id, amount, raw_amount)
       select 'post_alone', e.id, a.id, 1, '{"value":"1"}' from ledger_entry e, ledger_account a where e.key = 'once:1' limit 1`,
  ])
    await expect(market.sql(statement)).rejects.toThrow(/ledger/)
})

test("what is owed to a buyer is noted once, and sent once by whoever is first", async () => {
  const due = { refund_id: "ref_once", order_id: "order_once", amount: 68.5 }
  await eight(() => settlement.owe([due]))
  const [refund, ...more] = await settlement.listRefundTransfers({ refund_id: due.refund_id })
  expect([Number(refund.amount), refund.sent_on, more.length]).toEqual([68.5, null, 0])
  const sent = { id: refund.id, sent_on: "2026-11-20", reference: "VIR 1", recorded_by: "user_1" }
  expect((await eight(() => settlement.markSent(sent))).filter(Boolean)).toHaveLength(1)
  await settlement.owe([due])
  expect(await settlement.listRefundTransfers({ refund_id: due.refund_id })).toMatchObject([{ sent_on: "2026-11-20" }])
  expect(await settlement.markSent({ ...sent, id: "rtra_none" })).toBe(false)
})

test("a code is issued once in half a minute, tried five times, and spent once", async () => {
  const issued = await eight(() => access.issue("own", "cus_once"))
  const [code, ...more] = issued.filter((one) => one !== null)
  expect(more).toEqual([])
  expect(await access.redeem("sign-in", "cus_once", code)).toBe(false)
  expect(await access.redeem("own", "cus_other", code)).toBe(false)
  expect((await eight(() => access.redeem("own", "cus_once", code))).filter(Boolean)).toHaveLength(1)

  const guessed = (await access.issue("own", "cus_guessed")) as string
  const wrong = String((Number(guessed) + 1) % 1_000_000).padStart(6, "0")
  expect((await eight(() => access.redeem("own", "cus_guessed", wrong))).filter(Boolean)).toEqual([])
  expect(await access.redeem("own", "cus_guessed", guessed)).toBe(false)
})

test("an address that waits for one thing is kept once, in the language of the last time", async () => {
  const asked = { subject: "listing", subject_id: "prod_once", channel: "phone", contact: "+212600000000" } as const
  const ids = await eight(() => alerts.ask({ ...asked, locale: "fr" }))
  expect(new Set(ids).size).toBe(1)
  await alerts.ask({ ...asked, locale: "ar" })
  expect(await alerts.listAlerts({ subject_id: "prod_once" })).toMatchObject([{ locale: "ar" }])
})
