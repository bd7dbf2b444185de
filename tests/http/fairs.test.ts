import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import {
  day,
  inThree,
  openFairOffice,
  type Edited,
  type FairOffice,
  type Shop,
  type Standing,
} from "../harness/fair-office"
import { openMarket, type Market } from "../harness/market"
import { deskOf } from "../harness/member"
import { staffToken } from "../harness/people"
import { untilQuiet } from "../harness/statements"

/** Organizers make editions, call, answer and give stands; members apply, see and withdraw; buyers see who is there. */
let market: Market
let office: FairOffice
let auditor: string
let series: string
let shops: Shop[]
let told: string[][]

beforeAll(async () => {
  market = await openMarket()
  auditor = await staffToken(market, "auditor")
  office = await openFairOffice(market)
  ;({ series, shops } = office)
  told = []
  market.container.resolve(Modules.EVENT_BUS).subscribe("fair.changed", async ({ data }) => {
    told.push((data as { ids: string[] }).ids)
  })
})
afterAll(() => market.close())

const staff: FairOffice["staff"] = (...call) => office.staff(...call)
const edition: FairOffice["edition"] = (...form) => office.edition(...form)
const make: FairOffice["make"] = (...form) => office.make(...form)
const faultsOf: FairOffice["faultsOf"] = (...form) => office.faultsOf(...form)
const applications: FairOffice["applications"] = (fair) => office.applications(fair)
const apply: FairOffice["apply"] = (...said) => office.apply(...said)
const letters: FairOffice["letters"] = (...about) => office.letters(...about)
const blank = () => inThree("")
const answer = (fair: string, status: string, asked: { id: string; version: number }[], message = "") =>
  staff<Record<"change" | "same" | "changed_meanwhile", string[]>>("POST", `/fairs/${fair}/answers`, {
    ...{ status, message },
    asked: asked.map(({ id, version }) => ({ id, version })),
  })
const give = (fair: string, { id, version }: Standing, stand: string | null) =>
  staff("POST", `/fairs/${fair}/stands`, { participation_id: id, version, stand })
const exhibitors = async (path: string) =>
  (await market.call<{ cooperatives: Shop[] }>("GET", `/store${path}`)).body.cooperatives?.map(({ handle }) => handle)
describe("editions", () => {
  test("are drafts until published, then on the storefront in each language, programme and all", async () => {
    const activity = {
      kind: "workshop",
      title: inThree("ورشة", "Atelier", "Workshop"),
      summary: blank(),
      held_on: day(101),
    }
    const made = await make(100, { published: false, activities: [activity] })
    expect((await market.call("GET", `/store${made.path}`)).status).toBe(404)
    const published = await staff<Edited>("POST", `/fairs/${made.id}`, {
      version: made.version,
      form: { ...made.form, published: true, theme: inThree("موضوع", "Thème", "Theme") },
    })
    expect(published.body.version).toBe(made.version + 1)
    expect(published.body.form.activities[0].id).toBe(made.form.activities[0].id)
    await untilQuiet()
    expect(told.at(-1)).toEqual([made.id])
    const { body } = await market.call<{ fair: Record<string, string>; activities: { title: string }[] }>(
      "GET",
      `/store${made.path}?locale=fr`
    )
    expect(body.fair).toMatchObject({ series: "Série", theme: "Thème", venue: "Place", partners: "Partenaire" })
    expect(body.activities).toMatchObject([{ title: "Atelier" }])
    const emptied = await staff<Edited>("POST", `/fairs/${made.id}`, {
      version: published.body.version,
      form: { ...published.body.form, activities: [] },
    })
    expect(emptied.body.form.activities).toEqual([])
  })

  test("of one series never overlap, also when made at once, and each field is told", async () => {
    await make(200, { number: 7 })
    expect(await faultsOf(203, {})).toEqual([{ field: "form.starts_on", code: "FAIR_OVERLAPS" }])
    expect(await faultsOf(300, { number: 7 })).toEqual([{ field: "form.number", code: "NUMBER_TAKEN" }])
    expect(await faultsOf(300, { ends_on: day(299) })).toEqual([{ field: "form.ends_on", code: "DAYS_REVERSED" }])
    const call = { opens_on: day(1), closes_on: day(300), text: blank() }
    expect(await faultsOf(300, { call })).toEqual([{ field: "form.call.closes_on", code: "CALL_AFTER_START" }])
    expect(await faultsOf(300, { series_id: "fser_nothing", territory_id: "MA-ZZZ" })).toEqual([
      { field: "form.series_id", code: "UNKNOWN" },
      { field: "form.territory_id", code: "UNKNOWN" },
    ])
    expect(await faultsOf(300, { name: inThree("اسم") })).toEqual([
      { field: "form.name.fr", code: "MISSING" },
      { field: "form.name.en", code: "MISSING" },
    ])
    const raced = await Promise.all([400, 401, 402, 403].map((at) => staff("POST", "/fairs", { form: edition(at) })))
    expect(raced.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400])
    const elsewhere = await staff<{ id: string }>("POST", "/fair-series", { name: inThree("أخرى") })
    expect(await faultsOf(200, { series_id: elsewhere.body.id })).toBeUndefined()
  })

  test("a draft to which nobody applied is deleted with its words; what was shown, or applied to, stays", async () => {
    const activity = { kind: "seminar", title: inThree("ندوة", "Séminaire", "Seminar"), summary: blank() }
    const draft = await make(540, { published: false, activities: [{ ...activity, held_on: day(541) }] })
    const remove = (id: string, token?: string) => staff("DELETE", `/fairs/${id}`, undefined, token)
    const words = () =>
      market.sql("select 1 from translation where reference_id = any($1)", [[draft.id, draft.form.activities[0].id]])
    expect((await words()).length).toBeGreaterThan(0)
    expect((await remove(draft.id, auditor)).status).toBe(403)
    const shown = await make(550)
    expect((await remove(shown.id)).body.code).toBe("FAIR_IN_USE")
    await apply(shown.id, (await deskOf(market, shops[8].id)).token)
    const hidden = await staff<Edited>("POST", `/fairs/${shown.id}`, {
      version: shown.version,
      form: { ...shown.form, published: false },
    })
    expect([hidden.status, (await remove(shown.id)).body.code]).toEqual([200, "FAIR_IN_USE"])
    const twice = await Promise.all([remove(draft.id), remove(draft.id)])
    expect(twice.map(({ status }) => status)).toContain(200)
    expect((await staff("GET", `/fairs/${draft.id}`)).status).toBe(404)
    expect([(await remove(draft.id)).status, await words()]).toEqual([404, []])
    expect((await make(540)).id).not.toBe(draft.id)
  })

  test("of two organizers who write at once one is told, and an auditor changes nothing", async () => {
    const made = await make(500)
    const write = (summary: string, token?: string) =>
      staff("POST", `/fairs/${made.id}`, { version: 1, form: { ...made.form, summary: inThree(summary) } }, token)
    const answers = await Promise.all([write("واحد"), write("اثنان")])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe("CHANGED_MEANWHILE")
    expect((await write("ثلاثة", auditor)).status).toBe(403)
    expect((await staff("GET", `/fairs/${made.id}`, undefined, auditor)).status).toBe(200)
    expect((await staff("POST", "/fairs/fair_nothing", { version: 1, form: made.form })).status).toBe(404)
    const renamed = { version: 1, name: inThree("سلسلة", "Série nouvelle", "Series") }
    expect((await staff("POST", `/fair-series/${series}`, renamed)).status).toBe(200)
    expect((await staff("POST", `/fair-series/${series}`, renamed)).body.code).toBe("CHANGED_MEANWHILE")
    const page = await market.call<{ fair: { series: string } }>("GET", `/store${made.path}?locale=fr`)
    expect(page.body.fair.series).toBe("Série nouvelle")
  })
})

describe("applications", () => {
  test("a cooperative applies once, says anew what it brings, withdraws, and comes again; roles hold", async () => {
    const fair = await make(600)
    const manager = await deskOf(market, shops[0].id)
    const packer = await deskOf(market, shops[0].id, "orders")
    expect((await apply(fair.id, packer.token)).status).toBe(403)
    const twice = await Promise.all([apply(fair.id, manager.token), apply(fair.id, manager.token)])
    expect(twice.map(({ status }) => status)).toEqual([200, 200])
    expect(await applications(fair.id)).toMatchObject([{ status: "applied", version: 1 }])
    expect((await apply(fair.id, manager.token, "غير ذلك")).status).toBe(200)
    expect(await applications(fair.id)).toMatchObject([{ version: 2 }])
    const seen = await market.call<{ own: object; can_withdraw: boolean }>("GET", `/coop/fairs/${fair.id}`, {
      token: packer.token,
    })
    expect(seen.body).toMatchObject({ own: { status: "applied", brings: "غير ذلك" }, can_withdraw: true })
    const today = (token: string) =>
      market.call<{ fairs: { calls: { id: string }[]; answers: object[] } }>("GET", "/coop/today", { token })
    const stranger = await deskOf(market, shops[1].id)
    const calls = async (token: string) => (await today(token)).body.fairs.calls.map(({ id }) => id)
    expect(await calls(stranger.token)).toContain(fair.id)
    expect(await calls(manager.token)).not.toContain(fair.id)
    const away = () => market.call("DELETE", `/coop/fairs/${fair.id}/application`, { token: manager.token })
    expect([(await away()).status, (await away()).status]).toEqual([200, 200])
    expect(await applications(fair.id)).toMatchObject([{ status: "withdrawn" }])
    const [gone] = await applications(fair.id)
    expect((await answer(fair.id, "accepted", [gone])).body.changed_meanwhile).toEqual([gone.id])
    expect((await apply(fair.id, manager.token)).status).toBe(200)
    expect((await market.call("DELETE", `/coop/fairs/${fair.id}/application`, { token: stranger.token })).status).toBe(
      404
    )
  })

  test("only while the call is open, and only to what is published", async () => {
    const { token } = await deskOf(market, shops[2].id)
    const later = await make(700, { call: { opens_on: day(3), closes_on: day(9), text: blank() } })
    const over = await make(720, { call: { opens_on: day(-9), closes_on: day(-3), text: blank() } })
    const draft = await make(740, { published: false })
    const refused = await Promise.all([later, over, draft].map(({ id }) => apply(id, token)))
    expect(refused.map(({ body }) => body.code)).toEqual(["CALL_CLOSED", "CALL_CLOSED", "NOT_FOUND"])
    const { body } = await market.call<{ fairs: { id: string }[] }>("GET", "/coop/fairs?page_size=48", { token })
    const ids = body.fairs.map(({ id }) => id)
    expect([later, over, draft].map(({ id }) => ids.includes(id))).toEqual([true, false, false])
  })

  test("are answered in bulk with a message to each in their language, and given again change nothing", async () => {
    const fair = await make(800)
    const desks = await Promise.all(shops.slice(3, 7).map(({ id }) => deskOf(market, id)))
    await market.sql("update member set locale = 'fr' where id = $1", [desks[0].member_id])
    for (const { token } of desks) await apply(fair.id, token)
    const all = await applications(fair.id)
    expect(all).toHaveLength(4)
    const [first, second, third, fourth] = all
    await untilQuiet()
    told.length = 0
    const accepted = await answer(fair.id, "accepted", [first, second, third], "مرحباً بكم")
    expect(accepted.body).toEqual({
      change: expect.arrayContaining([first.id, second.id, third.id]),
      ...{ same: [], changed_meanwhile: [], waitlisted: [], passed: [] },
    })
    await untilQuiet()
    expect(told).toEqual([[fair.id]])
    expect((await exhibitors(fair.path))?.sort()).toEqual(
      [first, second, third].map((one) => one.cooperative.handle).sort()
    )
    const letter = await letters("fair_accepted", fair.id)
    const ours = letter.filter(({ data }) => data.message === "مرحباً بكم")
    expect(new Set(ours.map(({ locale }) => locale))).toEqual(new Set(["ar", "fr"]))
    const again = await answer(fair.id, "accepted", [first, second, third], "مرحباً بكم")
    expect(again.body).toMatchObject({ change: [], changed_meanwhile: [] })
    expect(again.body.same).toHaveLength(3)
    expect(await letters("fair_accepted", fair.id)).toHaveLength(letter.length)
    // Another organizer still looks at the list as it was.
    const late = await answer(fair.id, "refused", [third, fourth], "لا")
    expect(late.body).toMatchObject({ change: [fourth.id], same: [], changed_meanwhile: [third.id] })
    expect((await applications(fair.id)).map(({ status }) => status).sort()).toEqual([
      "accepted",
      "accepted",
      "accepted",
      "refused",
    ])
    const { status, body } = await apply(fair.id, desks[3].token)
    expect([status, body.code]).toEqual([409, "PARTICIPATION_STATE"])
    expect(
      (await staff("POST", `/fairs/${fair.id}/answers`, { status: "accepted", asked: [first] }, auditor)).status
    ).toBe(403)
  })
})

test("the page of a coming edition says until when cooperatives may apply, as long as they may", async () => {
  let editions = 0
  const until = async (call: object) => {
    const { path } = await make(1300 + 10 * ++editions, { call: { text: blank(), ...call } })
    return (await market.call<{ fair: { call_until: string | null } }>("GET", `/store${path}`)).body.fair.call_until
  }
  expect(await until({ opens_on: day(-3), closes_on: day(9) })).toBe(day(9))
  expect(await until({ opens_on: day(3), closes_on: day(9) })).toBeNull()
  expect(await until({ opens_on: day(-9), closes_on: day(-3) })).toBeNull()
  expect(await until({})).toBeNull()
})

test("a stand is one cooperative's, whoever gives it at once, and is free when its cooperative withdraws", async () => {
  const fair = await make(900)
  const desks = await Promise.all(shops.slice(0, 6).map(({ id }) => deskOf(market, id)))
  await Promise.all(desks.map(({ token }) => apply(fair.id, token)))
  const asked = await applications(fair.id)
  expect((await give(fair.id, asked[0], "A1")).body.code).toBe("CHANGED_MEANWHILE")
  await answer(fair.id, "accepted", asked)
  const accepted = await applications(fair.id)
  const raced = await Promise.all(accepted.map((one, turn) => give(fair.id, one, turn % 2 ? "a1" : "A1")))
  expect(raced.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
  const lost = raced.find(({ status }) => status === 409)
  expect([lost?.body.code, lost?.body.faults]).toEqual(["STAND_TAKEN", [{ field: "stand", code: "STAND_TAKEN" }]])
  const [holder, other] = await applications(fair.id)
  expect([holder.stand, other.stand]).toEqual(["A1", null])
  // Nor past the rules: the database itself holds it once.
  await expect(market.sql("update participation set stand = 'A1' where id = $1", [other.id])).rejects.toThrow(/unique/)
  expect((await letters("fair_stand", fair.id)).every(({ data }) => data.stand === "A1")).toBe(true)
  expect(await letters("fair_stand", fair.id)).not.toHaveLength(0)

  const owner = desks[shops.findIndex(({ handle }) => handle === holder.cooperative.handle)]
  const own = await market.call<{ own: { stand: string } }>("GET", `/coop/fairs/${fair.id}`, { token: owner.token })
  expect(own.body.own.stand).toBe("A1")
  await market.call("DELETE", `/coop/fairs/${fair.id}/application`, { token: owner.token })
  expect(await exhibitors(fair.path)).not.toContain(holder.cooperative.handle)
  expect((await give(fair.id, other, "A1")).status).toBe(200)
  const [moved] = await applications(fair.id)
  expect((await give(fair.id, moved, null)).status).toBe(200)
  const back = (await applications(fair.id)).find(({ id }) => id === moved.id) as Standing
  await give(fair.id, back, "B2")
  const [seated] = await applications(fair.id)
  await answer(fair.id, "waitlisted", [seated])
  expect((await applications(fair.id)).find(({ id }) => id === seated.id)).toMatchObject({
    status: "waitlisted",
    stand: null,
  })
})
