import { afterAll, beforeAll, expect, test } from "@jest/globals"
import type { MedusaContainer } from "@medusajs/framework/types"
import { recorded } from "@maarid/backend/schedule/record-run"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"

/** What the dashboard says of jobs, queues and the ledger is what happened. */
let market: Market
let administrator: string

type Told = {
  jobs: {
    name: string
    outcome: string
    started_at: string
    took_ms: number
    done_at: string
    failure: string | null
  }[]
  queues: { name: string; waiting: number; failed: number; oldest_at: string | null }[]
  ledger: { holds: boolean; proofs: number | null; failure: string | null } | null
}

beforeAll(async () => {
  market = await openMarket()
  administrator = await staffToken(market, "administrator")
})
afterAll(() => market.close())

const look = async () => (await market.call<Told>("GET", "/admin/jobs", { token: administrator })).body
const runOf = async (name: string) => (await look()).jobs.find((job) => job.name === name)

test("a job's last run: when, how long, and how it ended", async () => {
  const before = Date.now()
  await runJob(market, "sweep-drafts")
  const run = await runOf("sweep-drafts")
  expect(run).toMatchObject({ outcome: "done", schedule: "17 3 * * *", failure: null })
  expect(Date.parse(run?.started_at ?? "")).toBeGreaterThanOrEqual(before)
  expect(run?.took_ms).toBeGreaterThanOrEqual(0)
  await runJob(market, "sweep-drafts")
  expect((await look()).jobs.filter(({ name }) => name === "sweep-drafts").length).toBe(1)
})

test("one that fails says why, naming nobody, stands first, and keeps when it last went well", async () => {
  const job = (work: (container: MedusaContainer) => Promise<void>) =>
    recorded({ name: "zz-of-a-test", schedule: "0 0 * * *" }, work)(market.container)
  await job(() => Promise.resolve())
  const well = (await runOf("zz-of-a-test"))?.done_at
  const failing = job(() => Promise.reject(new Error("550 amina@test.example is unknown, call +212 612-345678")))
  await expect(failing).rejects.toThrow("550")
  const [first] = (await look()).jobs
  expect(first).toMatchObject({ name: "zz-of-a-test", outcome: "failed", failure: "550 … is unknown, call …" })
  expect(first.done_at).toBe(well)
})

test("the ledger's last proof, and what waits to be sent", async () => {
  await runJob(market, "check-ledger")
  expect((await look()).ledger).toMatchObject({ holds: true, proofs: expect.any(Number), failure: null })
  const waiting = async () => (await look()).queues.find(({ name }) => name === "messages")?.waiting ?? 0
  const before = await waiting()
  await market.sql(
    `insert into message (id, key, channel, recipient, template, locale, data, due_at)
     values ('msg_of_a_test', 'of a test', 'email', 'amina@test.example', 'x', 'ar', '{}', now() + interval '1 day')`
  )
  expect(await waiting()).toBe(before + 1)
  expect((await look()).queues.map(({ name }) => name)).toEqual(
    process.env.REDIS_URL ? ["messages", "workflows", "events", "steps"] : ["messages", "workflows"]
  )
  await market.sql("delete from message where id = 'msg_of_a_test'")
})

test("organizers are told that it is not theirs", async () => {
  const { status } = await market.call("GET", "/admin/jobs", { token: await staffToken(market, "organizer") })
  expect(status).toBe(403)
  expect((await market.call("GET", "/admin/jobs", { token: await staffToken(market, "auditor") })).status).toBe(200)
})
