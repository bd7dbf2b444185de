import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { join } from "node:path"
import { buy, place, prepare, variantsOf, type Variant } from "../harness/buyer"
import { openMarket, type Market } from "../harness/market"
import { deskOf, type Desk } from "../harness/member"
import { nextMessage, outboxOf } from "../harness/outbox"
import { newBuyer, staffToken, strangeUser } from "../harness/people"
import { untilQuiet } from "../harness/statements"

/** What organizers do with cooperatives that are in: find, suspend, reinstate, say who leads them. */
let market: Market
let own: Variant
let other: Variant
let desk: Desk
let tokens: Record<"administrator" | "organizer" | "auditor", string>

const folder = () => join(process.env.MAARID_DATA_DIR as string, "outbox")
const signOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

beforeAll(async () => {
  market = await openMarket()
  ;[own, other] = await variantsOf(market, 2)
  desk = await deskOf(market, own.cooperative_id)
  const [administrator, organizer, auditor] = [
    await staffToken(market, "administrator"),
    await staffToken(market, "organizer"),
    await staffToken(market, "auditor"),
  ]
  tokens = { administrator, organizer, auditor }
})
afterAll(() => market.close())

type Shown = {
  cooperative: {
    status: string
    women_led: boolean
    youth_led: boolean
    open_parcels: number
    listings: Record<string, number>
    members: { id: string; role: string }[]
    papers: object[]
    decisions: { what: string; reason: string; by: string }[]
  }
}
const path = (id = own.cooperative_id) => `/admin/cooperatives/${id}`
const show = async (id = own.cooperative_id) =>
  (await market.call<Shown>("GET", `${path(id)}?locale=fr`, { token: tokens.auditor })).body.cooperative
const decide = (step: string, body: object, token = tokens.organizer, id = own.cooperative_id) =>
  market.call<{ status: string }>("POST", `${path(id)}/${step}`, { body, token })
const reason = "Les papiers du registre ne sont plus valables."

async function until(work: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    if (await work()) return
    await new Promise((wait) => setTimeout(wait, 200))
  }
  throw new Error("it did not come")
}

const phoneOf = async (role: string) => {
  const phone = `+2126633${Math.floor(10_000 + Math.random() * 89_999)}`
  const made = await deskOf(market, own.cooperative_id, role)
  await market.sql("update member set phone = $1, locale = 'fr', email = null where id = $2", [phone, made.member_id])
  return phone
}

/** Where buyers would see it, as counts: all nothing while it is suspended. */
async function seen(): Promise<Record<string, boolean>> {
  const [{ handle, region_id }] = await market.sql<{ handle: string; region_id: string }>(
    "select handle, region_id from cooperative where id = $1",
    [own.cooperative_id]
  )
  const [{ handle: region }] = await market.sql<{ handle: string }>("select handle from territory where id = $1", [
    region_id,
  ])
  const has = async (asked: string, text: string) =>
    JSON.stringify((await market.call("GET", asked)).body).includes(`"${text}"`)
  return {
    shop: (await market.call("GET", `/store/cooperatives/${handle}`)).status === 200,
    listing: (await market.call("GET", `/store/listings/${own.handle}`)).status === 200,
    list: await has(`/store/listings?cooperative=${handle}`, own.handle),
    sitemap: await has("/store/sitemap", handle),
    home: await has("/store/home", handle),
    territory: await has(`/store/territories/${region}?page_size=48`, handle),
  }
}

describe("a suspension", () => {
  test("hides it everywhere, sells nothing more, lets what was sold go out, is told to every member, and ends", async () => {
    const before = await seen()
    expect(before).toMatchObject({ shop: true, listing: true, list: true, sitemap: true })
    const { placed } = await buy(market, [own])
    const [parcel] = placed.purchase.parcels
    const ready = await prepare(market, [own])
    const phones = [await phoneOf("manager"), await phoneOf("accounts")]
    expect(signOf(await decide("suspend", { reason: "x" }))).toEqual([400, "INVALID_INPUT"])
    expect((await decide("suspend", { reason })).body).toEqual({ id: own.cooperative_id, status: "suspended" })

    for (const phone of phones) {
      const told = await nextMessage(folder(), phone, 0, "desk_suspended")
      expect(told).toContain("suspendues")
      expect(told).toContain("Les papiers")
    }
    // At once, by the database; the index follows within seconds.
    const late = await place(market, ready.body)
    expect(signOf(late as { status: number; body: { code?: string } })).toEqual([409, "LISTING_NOT_SELLABLE"])
    expect((await prepare(market, [own])).body.placeable).toBe(false)
    await until(async () => Object.values(await seen()).every((one) => !one))

    const me = await market.call("GET", "/coop/me", { token: desk.token })
    expect(me.body).toMatchObject({ cooperative: { status: "suspended", suspended_reason: reason } })
    for (const step of ["accept", "pack"]) await desk.step(parcel.id, step)
    await desk.step(parcel.id, "ship", { carrier: "Amana" })
    await desk.step(parcel.id, "deliver", { cash_held_by: "carrier", carrier: "Amana" })
    expect(signOf(await market.call("GET", "/coop/statement", { token: desk.token }))[0]).toBe(200)

    const [organizer] = await market.sql<{ email: string }>(
      "select u.email from \"user\" u join staff s on s.user_id = u.id where s.role = 'organizer'"
    )
    const { decisions, status } = await show()
    expect([status, decisions[0].what, decisions[0].reason]).toEqual(["suspended", "suspended", reason])
    expect(decisions[0].by.length).toBeGreaterThan(2)
    expect(organizer).toBeDefined()

    expect((await decide("reinstate", {}, tokens.administrator)).body.status).toBe("verified")
    for (const phone of phones)
      expect(await nextMessage(folder(), phone, 0, "desk_reinstated")).toContain("vend de nouveau")
    await until(async () => JSON.stringify(await seen()) === JSON.stringify(before))
    expect((await prepare(market, [own])).body.placeable).toBe(true)
    expect((await show()).decisions.map(({ what }) => what)).toEqual(["reinstated", "suspended"])
  })

  test("pressed by two at once, and twice: decided once, told once", async () => {
    const phone = await phoneOf("orders")
    const before = (await show(own.cooperative_id)).decisions.length
    const answers = await Promise.all([
      decide("suspend", { reason }),
      decide("suspend", { reason }, tokens.administrator),
      decide("suspend", { reason }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: "COOPERATIVE_STATE" })
    await nextMessage(folder(), phone, 0, "desk_suspended")
    const back = await Promise.all([decide("reinstate", {}), decide("reinstate", {}, tokens.administrator)])
    expect(back.map(({ status }) => status).sort()).toEqual([200, 409])
    await nextMessage(folder(), phone, 0, "desk_reinstated")
    await untilQuiet()
    expect(outboxOf(folder(), phone, "desk_")).toHaveLength(2)
    expect((await show()).decisions).toHaveLength(before + 2)
  })
})

describe("who leads it", () => {
  test("is said by an organizer, one thing at a time, kept with the reason, and shown to buyers", async () => {
    await market.sql("update cooperative set women_led = false, youth_led = false where id = $1", [own.cooperative_id])
    const before = (await show()).decisions.length
    const said = await Promise.all([
      decide("leadership", { women_led: true, reason: "Registre 12/2020" }),
      decide("leadership", { youth_led: true }, tokens.administrator),
    ])
    expect(said.map(({ status }) => status)).toEqual([200, 200])
    expect(await show()).toMatchObject({ women_led: true, youth_led: true })
    await decide("leadership", { women_led: true })
    await decide("leadership", { youth_led: false, reason: "Élections de mars" })
    const { decisions, youth_led } = await show()
    expect([decisions.length, youth_led, decisions[0]]).toMatchObject([
      before + 3,
      false,
      { what: "youth_led_withdrawn", reason: "Élections de mars" },
    ])
    const [{ handle }] = await market.sql<{ handle: string }>("select handle from cooperative where id = $1", [
      own.cooperative_id,
    ])
    const led = async (by: string) =>
      (await market.call<{ count: number }>("GET", `/store/listings?cooperative=${handle}&${by}=true&page_size=1`)).body
        .count
    await until(async () => (await led("women_led")) > 0)
    await until(async () => (await led("youth_led")) === 0)
  })
})

describe("the list and the page", () => {
  test("a cooperative is found by a part of its name in any language, by its state, and page by page", async () => {
    type List = { cooperatives: { id: string; name: string; listings_count: number }[]; count: number }
    const list = async (search: string) =>
      (await market.call<List>("GET", `/admin/cooperatives?${search}`, { token: tokens.auditor })).body
    const [named] = await market.sql<{ name: string; fr: string }>(
      `select c.name, t.translations ->> 'name' as fr from cooperative c
       join translation t on t.reference_id = c.id and t.locale_code like 'fr%' where c.id = $1`,
      [own.cooperative_id]
    )
    const loosely = named.name.replace(/[أإآ]/g, "ا").replace(/ة/g, "ه")
    for (const q of [named.name, loosely, named.fr.toUpperCase().slice(-9)]) {
      const { cooperatives } = await list(`q=${encodeURIComponent(q)}&locale=fr&page_size=48`)
      expect([q, cooperatives.map(({ id }) => id)]).toEqual([q, expect.arrayContaining([own.cooperative_id])])
    }
    const found = (await list(`q=${encodeURIComponent(named.fr)}&locale=fr`)).cooperatives
    expect(found.find(({ id }) => id === own.cooperative_id)).toMatchObject({ name: named.fr })
    // A slip, and a place in other letters, as buyers are understood.
    for (const slip of ["taznakkht", "تازناخت"])
      expect((await list(`q=${encodeURIComponent(slip)}`)).count).toBeGreaterThan(0)
    expect((await list("q=%25%25")).cooperatives).toEqual([])
    expect((await list("status=suspended")).count).toBe(0)
    const { count } = await list("page_size=5")
    const pages = await Promise.all([1, 2].map((page) => list(`page_size=5&page=${page}`)))
    expect(new Set(pages.flatMap(({ cooperatives }) => cooperatives.map(({ id }) => id))).size).toBe(10)
    expect(count).toBeGreaterThan(50)
    const women = await list("led=women&page_size=1")
    expect(women.count).toBeGreaterThan(0)
    expect(women.count).toBeLessThan(count)
  })

  test("the page tells members, listings and parcels, and nothing of money", async () => {
    const answer = await market.call<Shown>("GET", path(), { token: tokens.organizer })
    const { cooperative } = answer.body
    expect(cooperative.members.map(({ id }) => id)).toContain(desk.member_id)
    expect(cooperative.listings.published).toBeGreaterThan(0)
    expect(JSON.stringify(cooperative)).not.toMatch(/rib|payout|balance|bank/i)
    expect(signOf(await market.call("GET", path("coop_nothing"), { token: tokens.organizer }))).toEqual([
      404,
      "NOT_FOUND",
    ])
  })
})

describe("who acts for it", () => {
  type Desks = {
    cooperative: {
      members: { id: string; name: string; role: string }[]
      invitations: { id: string; name: string; role: string; contact: string; expired: boolean }[]
      decisions: { what: string; person: string | null; role: string | null; by: string }[]
    }
  }
  const at = async (id = other.cooperative_id) =>
    (await market.call<Desks>("GET", path(id), { token: tokens.auditor })).body.cooperative
  const post = (step: string, body: object = {}, { token = tokens.organizer, id = other.cooperative_id } = {}) =>
    market.call<{ invitation: { id: string } }>("POST", `${path(id)}/${step}`, { body, token })
  const mailTo = (name: string) => `${name}-${Date.now()}@test.example`
  const password = "a long enough password"
  const take = (token: string) =>
    market.call<{ token: string }>("POST", "/store/access/invitation", { body: { token, proof: { password } } })
  const linkIn = (said: string) => /\/coop\/join\/([\w-]+)/.exec(said)?.[1] ?? ""

  test("an organizer invites somebody, who comes in once by their own mail; it is kept who invited", async () => {
    const contact = mailTo("invited")
    const manager = mailTo("manager")
    const { member_id } = await deskOf(market, other.cooperative_id)
    await market.sql("update member set email = $1, locale = 'fr' where id = $2", [manager, member_id])
    const body = { name: "Khadija", role: "orders", contact, locale: "fr" }
    const answer = await post("invitations", body)
    expect(answer.status).toBe(201)
    const said = await nextMessage(folder(), contact)
    const token = linkIn(said)
    expect(said).toContain("vous invite")
    expect(await nextMessage(folder(), manager, 0, "desk_member_invited")).toContain("a invité Khadija")
    expect(token.length).toBeGreaterThan(20)
    const waiting = await at()
    expect(waiting.invitations).toContainEqual(
      expect.objectContaining({ name: "Khadija", role: "orders", contact, expired: false })
    )
    expect(JSON.stringify([answer.body, waiting])).not.toContain(token)

    const taken = await take(token)
    expect(taken.status).toBe(200)
    expect((await market.call("GET", "/coop/me", { token: taken.body.token })).body).toMatchObject({ role: "orders" })
    expect(signOf(await take(token))).toEqual([400, "LINK_SPENT"])
    expect(signOf(await post("invitations", body))).toEqual([409, "ALREADY_MEMBER"])
    const { invitations, members, decisions } = await at()
    expect(invitations.filter((one) => one.contact === contact)).toEqual([])
    expect(members.filter(({ name }) => name === "Khadija")).toMatchObject([{ role: "orders" }])
    // What was refused is not written down.
    expect(decisions.filter(({ person }) => person === "Khadija")).toMatchObject([
      { what: "member_invited", role: "orders", by: expect.stringMatching(/.{3}/) },
    ])
  })

  test("an invitation is withdrawn, whoever sent it, and its link opens nothing", async () => {
    const theirs = await deskOf(market, other.cooperative_id)
    const contact = mailTo("withdrawn")
    const sent = await market.call<{ invitation: { id: string } }>("POST", "/coop/invitations", {
      body: { name: "Amina", role: "accounts", contact, locale: "fr" },
      token: theirs.token,
    })
    const token = linkIn(await nextMessage(folder(), contact))
    const { id } = sent.body.invitation
    const foreign = await post(`invitations/${id}/withdraw`, {}, { id: own.cooperative_id })
    expect(signOf(foreign)).toEqual([404, "NOT_FOUND"])
    const both = await Promise.all([post(`invitations/${id}/withdraw`), post(`invitations/${id}/withdraw`)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
    expect(signOf(await take(token))).toEqual([400, "LINK_SPENT"])
    const { decisions, invitations } = await at()
    expect(invitations.map((one) => one.id)).not.toContain(id)
    expect(decisions.filter(({ person }) => person === "Amina")).toMatchObject([
      { what: "invitation_withdrawn", role: "accounts" },
    ])
  })

  test("a role changes at once, a removed member is out at once, and the last manager stays", async () => {
    await market.sql("update member set removed_at = now() where cooperative_id = $1", [other.cooperative_id])
    const [last, helper] = [
      await deskOf(market, other.cooperative_id),
      await deskOf(market, other.cooperative_id, "orders"),
    ]
    const before = (await at()).decisions.length
    expect((await post(`members/${helper.member_id}/role`, { role: "accounts" })).status).toBe(200)
    expect((await post(`members/${helper.member_id}/role`, { role: "accounts" })).status).toBe(200)
    expect((await market.call("GET", "/coop/parcels", { token: helper.token })).status).toBe(403)
    for (const answer of [
      await post(`members/${last.member_id}/role`, { role: "orders" }),
      await post(`members/${last.member_id}/remove`),
    ])
      expect(signOf(answer)).toEqual([409, "LAST_MANAGER"])
    const foreign = await post(`members/${helper.member_id}/remove`, {}, { id: own.cooperative_id })
    expect(signOf(foreign)).toEqual([404, "NOT_FOUND"])

    expect((await post(`members/${helper.member_id}/remove`)).status).toBe(200)
    expect((await market.call("GET", "/coop/me", { token: helper.token })).status).toBe(401)
    expect(signOf(await post(`members/${helper.member_id}/remove`))).toEqual([404, "NOT_FOUND"])
    const { members, decisions } = await at()
    expect(members.map(({ id, role }) => [id, role])).toEqual([[last.member_id, "manager"]])
    expect(decisions.slice(0, decisions.length - before)).toMatchObject([
      { what: "member_removed", role: null },
      { what: "member_role", role: "accounts" },
    ])
  })

  test("a suspended cooperative's members are looked after; where there is no desk nobody is invited", async () => {
    const invite = (contact: string) => post("invitations", { name: "x", role: "manager", contact, locale: "ar" })
    const stand = (status: string) =>
      market.sql("update cooperative set status = $2 where id = $1", [other.cooperative_id, status])
    await stand("suspended")
    expect((await invite(mailTo("suspended"))).status).toBe(201)
    await stand("applied")
    expect(signOf(await invite(mailTo("applied")))).toEqual([409, "COOPERATIVE_STATE"])
    await stand("verified")
    expect(signOf(await invite("neither a phone nor a mail"))).toEqual([400, "INVALID_INPUT"])
    const strange = { name: "x", role: "administrator", contact: mailTo("strange"), locale: "ar" }
    expect(signOf(await post("invitations", strange))).toEqual([400, "INVALID_INPUT"])
  })

  test("an auditor reads and changes nothing; a member of it has no way here", async () => {
    const theirs = await deskOf(market, other.cooperative_id)
    const before = JSON.stringify(await at())
    const steps: [string, object][] = [
      ["invitations", { name: "x", role: "orders", contact: mailTo("nobody"), locale: "ar" }],
      [`members/${theirs.member_id}/role`, { role: "orders" }],
      [`members/${theirs.member_id}/remove`, {}],
    ]
    for (const [step, body] of steps) {
      expect(signOf(await post(step, body, { token: tokens.auditor }))).toEqual([403, "NOT_PERMITTED"])
      expect((await post(step, body, { token: theirs.token })).status).toBe(401)
      expect((await post(step, body, { id: "coop_nothing" })).status).toBe(404)
    }
    expect(JSON.stringify(await at())).toBe(before)
  })
})

describe("whose business it is", () => {
  test("an auditor reads and decides nothing; members, buyers, users without a role and nobody get nothing", async () => {
    const standing = () =>
      market.sql("select status, women_led, youth_led from cooperative where id = any($1) order by id", [
        [own.cooperative_id, other.cooperative_id],
      ])
    const before = await standing()
    const body = { reason, women_led: true }
    for (const step of ["suspend", "reinstate", "leadership"])
      expect(signOf(await decide(step, body, tokens.auditor))).toEqual([403, "NOT_PERMITTED"])
    for (const token of [desk.token, (await newBuyer(market)).token, (await strangeUser(market)).token, "none"]) {
      for (const step of ["suspend", "reinstate", "leadership"])
        expect((await decide(step, body, token)).status).toBe(401)
      for (const asked of ["/admin/cooperatives", path(), "/admin/review", "/admin/review/papers"])
        expect((await market.call("GET", asked, { token })).status).toBe(401)
    }
    for (const step of ["suspend", "leadership"])
      expect((await decide(step, body, tokens.organizer, "coop_nothing")).status).toBe(404)
    expect(await standing()).toEqual(before)
  })

  test("what waits is counted for the work list", async () => {
    const { body } = await market.call("GET", "/admin/review", { token: tokens.organizer })
    expect(body).toEqual({
      applications: expect.any(Number),
      signs: expect.any(Number),
      listings: expect.any(Number),
      papers: expect.any(Number),
    })
  })
})
