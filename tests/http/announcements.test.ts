import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { openMarket, type Market } from "../harness/market"
import { runJob } from "../harness/jobs"
import { deskOf, type Desk } from "../harness/member"
import { staffToken } from "../harness/people"
import { untilQuiet } from "../harness/statements"

/** What organizers announce reaches whom it is for, once, in their language, and nobody else. */
type Shown = { id: string; title: string; body: string }
type Listed = { id: string; state: string; audience_names: { name: string }[]; written_by: string }

let market: Market
let organizer: string
let here: Desk & { cooperative_id: string; region_id: string }
let there: Desk & { cooperative_id: string; region_id: string }
let made = 0

beforeAll(async () => {
  market = await openMarket()
  organizer = await staffToken(market, "organizer")
  const [one, two] = await market.sql<{ id: string; region_id: string }>(
    "select distinct on (region_id) id, region_id from cooperative where status = 'verified' order by region_id, id limit 2"
  )
  here = { ...(await deskOf(market, one.id)), cooperative_id: one.id, region_id: one.region_id }
  there = { ...(await deskOf(market, two.id)), cooperative_id: two.id, region_id: two.region_id }
  await market.sql("update member set locale = 'fr' where id = $1", [here.member_id])
})
afterAll(() => market.close())

const texts = {
  title_ar: "معرض قريب",
  title_fr: "Une foire approche",
  body_ar: "التسجيل مفتوح.",
  body_fr: "Inscrivez-vous.",
}
const announce = (more: Record<string, unknown> = {}, token = organizer) =>
  market.call<{ id: string }>("POST", "/admin/announcements", {
    body: {
      key: `announcement-${++made}`,
      texts,
      audience: { kind: "all" },
      shown_from: null,
      shown_until: null,
      ...more,
    },
    token,
  })
const seen = async ({ token }: Desk, locale = "ar") =>
  (await market.call<{ announcements: Shown[] }>("GET", `/coop/today?locale=${locale}`, { token })).body.announcements
const sees = async (desk: Desk, id: string) => (await seen(desk)).some((one) => one.id === id)
const sent = (id: string) =>
  market.sql<{ key: string; channel: string; locale: string; data: { title: string; body: string } }>(
    "select key, channel, locale, data from message where key like $1 order by key",
    [`announcement:${id}:%`]
  )
const active = async () =>
  Number(
    (
      await market.sql<{ count: string }>(
        `select count(*) from member join cooperative c on c.id = cooperative_id and c.status in ('verified', 'suspended')
         where removed_at is null and (member.phone is not null or member.email is not null)`
      )
    )[0].count
  )

test("to all: every member is written to once, in their language; again with the same key changes nothing", async () => {
  const key = "to-everybody"
  const answers = await Promise.all([1, 2, 3].map(() => announce({ key })))
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
  const [{ id }] = answers.map(({ body }) => body)
  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
  await untilQuiet()
  const messages = await sent(id)
  expect(messages).toHaveLength(await active())
  expect(messages.find((one) => one.key.includes(here.member_id))).toMatchObject({
    channel: "email",
    locale: "fr",
    data: { title: texts.title_fr, body: texts.body_fr },
  })
  expect(messages.find((one) => one.key.includes(there.member_id))?.data.title).toBe(texts.title_ar)
  await runJob(market, "tell-announcements")
  expect(await sent(id)).toHaveLength(messages.length)
  expect((await seen(here, "fr"))[0]).toMatchObject({ id, title: texts.title_fr, body: texts.body_fr })
  // English was left out: both parts are said in Arabic.
  expect((await seen(there, "en"))[0]).toMatchObject({ id, title: texts.title_ar, body: texts.body_ar })
})

test("to a region, or to a cooperative: the others neither see it nor are written to", async () => {
  for (const audience of [
    { kind: "regions", ids: [here.region_id] },
    { kind: "cooperatives", ids: [here.cooperative_id] },
  ]) {
    const { id } = (await announce({ audience })).body
    await untilQuiet()
    expect([await sees(here, id), await sees(there, id)]).toEqual([true, false])
    const keys = (await sent(id)).map(({ key }) => key).join(" ")
    expect([keys.includes(here.member_id), keys.includes(there.member_id)]).toEqual([true, false])
  }
  const strange = await announce({ audience: { kind: "cooperatives", ids: ["coop_nobody"] } })
  expect([strange.status, strange.body.code]).toEqual([404, "NOT_FOUND"])
})

test("for later: nobody knows before; then the job tells; taken back, it is gone", async () => {
  const { id } = (await announce({ shown_from: new Date(Date.now() + 3_600_000).toISOString() })).body
  await runJob(market, "tell-announcements")
  expect([await sees(here, id), (await sent(id)).length]).toEqual([false, 0])
  await market.sql("update announcement set shown_from = now() where id = $1", [id])
  await runJob(market, "tell-announcements")
  expect([await sees(here, id), (await sent(id)).length > 0]).toEqual([true, true])
  const withdrawn = await market.call("POST", `/admin/announcements/${id}/withdraw`, { token: organizer })
  expect([withdrawn.status, await sees(here, id)]).toEqual([200, false])
  const list = await market.call<{ announcements: Listed[] }>("GET", "/admin/announcements?locale=fr", {
    token: organizer,
  })
  expect(list.body.announcements.find((one) => one.id === id)).toMatchObject({ state: "withdrawn" })
  const later = (await announce({ shown_from: new Date(Date.now() + 3_600_000).toISOString() })).body.id
  await market.call("POST", `/admin/announcements/${later}/withdraw`, { token: organizer })
  await market.sql("update announcement set shown_from = now() where id = $1", [later])
  await runJob(market, "tell-announcements")
  expect(await sent(later)).toEqual([])
})

test("more members than are read at once are all written to, each once", async () => {
  await market.sql(
    `insert into member (id, cooperative_id, role, name, phone, locale)
     select 'mem_more' || n, $1, 'orders', 'عضو ' || n, '+2126999' || lpad(n::text, 5, '0'), 'ar' from generate_series(1, 450) n`,
    [here.cooperative_id]
  )
  const { id } = (await announce({ audience: { kind: "cooperatives", ids: [here.cooperative_id] } })).body
  await runJob(market, "tell-announcements")
  await untilQuiet()
  const messages = await sent(id)
  expect(messages.filter(({ channel }) => channel === "sms")).toHaveLength(450)
  expect(new Set(messages.map(({ key }) => key)).size).toBe(messages.length)
})

test("hostile text stays text; what is incomplete or ends before it begins is refused with its field", async () => {
  const script = "<script>alert(1)</script> ‮ <img src=x onerror=alert(1)>"
  const { id } = (await announce({ texts: { title_ar: script, body_ar: script } })).body
  expect((await seen(there)).find((one) => one.id === id)).toMatchObject({ title: script, body: script })
  const faults = async (more: Record<string, unknown>) => {
    const { status, body } = await announce(more)
    return [status, ...(body.faults ?? []).map(({ field, code }) => `${field} ${code}`)]
  }
  expect(await faults({ texts: { ...texts, body_fr: "" } })).toEqual([400, "texts.body_fr TEXT_INCOMPLETE"])
  expect(await faults({ texts: { ...texts, title_ar: " " } })).toEqual([400, "texts.title_ar TOO_SMALL"])
  expect(await faults({ texts: { ...texts, body_ar: "ا".repeat(2001) } })).toEqual([400, "texts.body_ar TOO_BIG"])
  expect(await faults({ shown_until: "2020-01-01T00:00:00Z" })).toEqual([400, "shown_until ENDS_TOO_SOON"])
  expect((await faults({ audience: { kind: "regions", ids: [] } }))[0]).toBe(400)
})

test("an auditor reads, and announces nothing; a member announces nothing", async () => {
  const auditor = await staffToken(market, "auditor")
  expect((await market.call("GET", "/admin/announcements", { token: auditor })).status).toBe(200)
  expect((await announce({}, auditor)).status).toBe(403)
  expect((await announce({}, here.token)).status).toBe(401)
  const unknown = await market.call("POST", "/admin/announcements/ann_none/withdraw", { token: organizer })
  expect(unknown.status).toBe(404)
})
