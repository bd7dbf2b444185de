import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { join } from "node:path"
import sharp from "sharp"
import { variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { nextMessage, outboxOf } from "../harness/outbox"
import { staffToken } from "../harness/people"
import { untilQuiet } from "../harness/statements"
import { uploadTo } from "../harness/upload"

/** Papers of a cooperative: sent by a manager, looked at by an organizer, renewed before they expire, private. */
let market: Market
let own: Variant
let desk: Desk
let stranger: Desk
let organizer: string
let administrator: string
const phone = "+212663398765"

const folder = () => join(process.env.MAARID_DATA_DIR as string, "outbox")
/** How many messages there are when every one that was to be sent is. */
async function told(): Promise<number> {
  await untilQuiet()
  return outboxOf(folder(), phone).length
}
const signOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

beforeAll(async () => {
  market = await openMarket()
  const [first, second] = await variantsOf(market, 2)
  own = first
  desk = await deskOf(market, own.cooperative_id)
  stranger = await deskOf(market, second.cooperative_id)
  organizer = await staffToken(market, "organizer")
  administrator = await staffToken(market, "administrator")
  await market.sql("update member set phone = $1, email = null where id = $2", [phone, desk.member_id])
})
afterAll(() => market.close())

type Paper = { id: string; kind: string; state: string; expires_on: string | null; replaces_id: string | null }

const photo = () =>
  sharp({ create: { width: 900, height: 1200, channels: 3, background: "#ddc" } })
    .jpeg()
    .toBuffer()
let keys = 0
async function send(more: object = {}, as = desk) {
  const upload_id = await uploadTo(market, await photo(), as.token)
  const body = { kind: "identity", expires_on: null, upload_id, key: `a-device-paper-${++keys}`, ...more }
  return { sent: body, ...(await market.call<{ id: string }>("POST", "/coop/papers", { body, token: as.token })) }
}
const sent = async (more: object = {}) => {
  const { status, body } = await send(more)
  expect(status).toBe(201)
  return body.id
}
const papers = async (as = desk) =>
  (await market.call<{ papers: Paper[] }>("GET", "/coop/papers", { token: as.token })).body.papers
const one = async (id: string) => (await papers()).find((paper) => paper.id === id)
const review = (id: string, step: string, body: object, token = organizer) =>
  market.call<{ state: string }>("POST", `/admin/review/papers/${id}/${step}`, { body, token })
const expiring = async () =>
  (await market.call<{ expiring: { id: string }[] }>("GET", "/coop/today", { token: desk.token })).body.expiring.map(
    ({ id }) => id
  )

test("a paper is sent once, seen, and good until its last day; the manager is told", async () => {
  const first = await send()
  const again = await market.call<{ id: string }>("POST", "/coop/papers", { body: first.sent, token: desk.token })
  expect([first.status, again.body.id]).toEqual([201, first.body.id])
  const { id } = first.body
  expect(await one(id)).toMatchObject({ kind: "identity", state: "waiting", expires_on: null })
  const waiting = await market.call<{ papers: { id: string; cooperative: { id: string } }[] }>(
    "GET",
    "/admin/review/papers?page_size=48",
    { token: organizer }
  )
  expect(waiting.body.papers.find((paper) => paper.id === id)?.cooperative.id).toBe(own.cooperative_id)
  for (const [path, token] of [
    [`/admin/review/papers/${id}/file`, organizer],
    [`/coop/papers/${id}/file`, desk.token],
  ]) {
    const file = await market.send(path, { token })
    expect([file.status, file.headers.get("content-type"), file.headers.get("cache-control")]).toEqual([
      200,
      "image/webp",
      "private, no-store",
    ])
  }
  const before = await told()
  const past = await review(id, "approve", { seen: "waiting", expires_on: "2020-01-01" })
  expect(signOf(past)).toEqual([400, "INVALID_INPUT"])
  expect((await review(id, "approve", { seen: "waiting", expires_on: "2099-12-31" })).body.state).toBe("verified")
  expect(await nextMessage(folder(), phone, before)).toContain("قُبلت الوثيقة")
  expect(await one(id)).toMatchObject({ state: "verified", expires_on: "2099-12-31" })
  // The day put right is no news.
  expect((await review(id, "approve", { seen: "verified", expires_on: "2098-12-31" })).status).toBe(200)
  expect(await told()).toBe(before + 1)
  expect(await market.sql("select verifier_id is not null as by, sent_by from paper where id = $1", [id])).toEqual([
    { by: true, sent_by: desk.member_id },
  ])
})

test("one that expires is renewed: it counts until the new one is accepted, then it is gone", async () => {
  const old = await sent({ kind: "register_extract" })
  await review(old, "approve", { seen: "waiting" })
  await market.sql("update paper set expires_at = now() + interval '10 days' where id = $1", [old])
  expect(await expiring()).toContain(old)
  const renewed = await sent({ kind: "register_extract", replaces_id: old })
  expect(await expiring()).not.toContain(old)
  const before = await told()
  expect((await review(renewed, "refuse", { seen: "waiting", reason: "لا تُقرأ الصفحة الثانية" })).body.state).toBe(
    "refused"
  )
  expect(await nextMessage(folder(), phone, before)).toContain("لا تُقرأ")
  expect(await expiring()).toContain(old)
  expect(await one(renewed)).toMatchObject({ state: "refused" })
  const third = await sent({ kind: "register_extract", replaces_id: old })
  expect(await one(renewed)).toBeUndefined()
  await review(third, "approve", { seen: "waiting", expires_on: "2099-01-01" })
  expect((await papers()).map(({ id }) => id)).not.toContain(old)
  expect(await expiring()).not.toContain(old)
  expect(signOf(await review(old, "refuse", { seen: "verified", reason: "too late" }))).toEqual([
    409,
    "CHANGED_MEANWHILE",
  ])
})

test("accepted and refused by two organizers at once: one answer stands, and is the one told", async () => {
  const id = await sent()
  const before = await told()
  const answers = await Promise.all([
    review(id, "approve", { seen: "waiting" }),
    review(id, "refuse", { seen: "waiting", reason: "غير واضحة" }, administrator),
    review(id, "approve", { seen: "waiting" }, administrator),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
  const { state } = answers.find(({ status }) => status === 200)?.body ?? { state: "" }
  expect((await one(id))?.state).toBe(state)
  const news = await nextMessage(folder(), phone, before)
  expect(news).toContain(state === "verified" ? "قُبلت الوثيقة" : "لم تُقبل")
  expect(await told()).toBe(before + 1)
})

test("it is the managers' and the staff's: nobody else reads or sends one, and another's is not there", async () => {
  const id = await sent()
  for (const role of ["catalogue", "orders", "accounts"]) {
    const member = await deskOf(market, own.cooperative_id, role)
    for (const path of ["/coop/papers", `/coop/papers/${id}/file`])
      expect((await market.call("GET", path, { token: member.token })).status).toBe(403)
  }
  expect((await papers(stranger)).map((paper) => paper.id)).not.toContain(id)
  expect((await market.send(`/coop/papers/${id}/file`, { token: stranger.token })).status).toBe(404)
  expect(signOf(await send({ replaces_id: id }, stranger))).toEqual([404, "NOT_FOUND"])
  const auditor = await staffToken(market, "auditor")
  expect((await market.send(`/admin/review/papers/${id}/file`, { token: auditor })).status).toBe(403)
  expect((await review(id, "approve", { seen: "waiting" }, auditor)).status).toBe(403)
  expect((await market.send(`/admin/review/papers/${id}/file`, { token: desk.token })).status).toBe(401)
  const [{ file_key }] = await market.sql<{ file_key: string }>("select file_key from paper where id = $1", [id])
  expect(file_key).toMatch(/^private\//)
  expect((await market.send(`/static/${file_key.replace("private/", "")}`, {})).status).toBe(404)
})

test("a lie, an upload of another's and an expired day are told; a suspended cooperative may still send", async () => {
  const lie = await uploadTo(market, Buffer.from("MZ this is no picture at all"), desk.token)
  expect(signOf(await send({ upload_id: lie }))).toEqual([400, "FILE_NOT_A_PICTURE"])
  const foreign = await uploadTo(market, await photo(), stranger.token)
  expect(signOf(await send({ upload_id: foreign }))).toEqual([404, "NOT_FOUND"])
  const past = await send({ expires_on: "2020-02-02" })
  expect([past.status, (past as { body: { faults?: object[] } }).body.faults]).toEqual([
    400,
    [{ field: "expires_on", code: "DAY_PAST" }],
  ])
  await market.sql("update cooperative set status = 'suspended' where id = $1", [own.cooperative_id])
  expect((await send()).status).toBe(201)
  await market.sql("update cooperative set status = 'verified' where id = $1", [own.cooperative_id])
})

test("papers that came with an application are read the same way", async () => {
  await market.sql(
    `insert into paper (id, cooperative_id, kind, file_key, verified_at) values ('pap_from_application', $1, 'identity', 'applications/appl_x/photo-x', now())`,
    [own.cooperative_id]
  )
  const path = "/coop/papers/pap_from_application/file"
  expect((await market.send(path, { token: desk.token })).status).toBe(404)
  const { mkdir, writeFile } = await import("node:fs/promises")
  const there = join(process.env.MAARID_DATA_DIR as string, "private", "applications", "appl_x")
  await mkdir(there, { recursive: true })
  await writeFile(join(there, "photo-x.webp"), "RIFF")
  const file = await market.send(path, { token: desk.token })
  expect([file.status, file.headers.get("content-type")]).toEqual([200, "image/webp"])
})
