import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals"
import { existsSync } from "node:fs"
import { join } from "node:path"
import sharp from "sharp"
import { openMarket, type Market } from "../harness/market"
import { codesTo, nextCode, nextMessage, outboxOf } from "../harness/outbox"
import { newBuyer, staffToken, strangeUser } from "../harness/people"
import { deskOf } from "../harness/member"

/** A cooperative comes in: written, sent, answered, and live. */
let market: Market
let administrator: string
let organizer: string
let auditor: string
let photo: string
let phones = 0

const folder = () => join(process.env.MAARID_DATA_DIR as string, "outbox")
const papersOf = (id: string) => join(process.env.MAARID_DATA_DIR as string, "private", "applications", id)

beforeAll(async () => {
  market = await openMarket()
  administrator = await staffToken(market, "administrator")
  organizer = await staffToken(market, "organizer")
  auditor = await staffToken(market, "auditor")
  const bytes = await sharp({ create: { width: 900, height: 1200, channels: 3, background: "#ddc" } })
    .jpeg()
    .toBuffer()
  photo = bytes.toString("base64")
})
afterAll(() => market.close())

type Application = {
  id: string
  status: string
  answers: Record<string, unknown>
  papers: { id: string; kind: string }[]
  missing: { step: string; field: string; code: string }[]
  warnings: { field: string; code: string }[]
  reasons: string[]
  note: string
}
type Kept = { application: Application }
type Applicant = { phone: string; token: string; customer_id: string }

const own = "/store/buyers/me/application"
const signOf = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code]

const answers = {
  applicant_name: "أمينة",
  legal_form: "cooperative",
  name_ar: "تعاونية نور دادس",
  name_fr: "Coopérative Nour Dadès",
  name_en: "Nour Dades Cooperative",
  register_court: "تنغير",
  register_number: "12/2020",
  ice: "001561191000066",
  members_count: 12,
  women_count: 12,
  youth_count: 3,
  province_id: "MA-TIN",
  locality_ar: "بومالن دادس",
  locality_fr: "Boumalne Dadès",
  sectors: ["crafts", "cosmetics"],
  categories: ["carpets"],
  payout_holder: "تعاونية نور دادس",
  payout_bank: "البريد بنك",
  rib: "230810000123456789012321",
}

async function newApplicant(): Promise<Applicant> {
  const phone = `+2126622${String(++phones).padStart(5, "0")}`
  await market.call("POST", "/store/access/code", { body: { phone, locale: "ar" } })
  const code = await nextCode(folder(), phone)
  const { body } = await market.call<{ token: string }>("POST", "/store/access/phone", { body: { phone, code } })
  const [{ id }] = await market.sql<{ id: string }>("select id from customer where phone = $1", [phone])
  return { phone, token: body.token, customer_id: id }
}

const save = (token: string, said: object, more: object = {}) =>
  market.call<Kept>("PUT", own, { body: { answers: said, locale: "ar", ...more }, token })
const read = (token: string) => market.call<{ application: Application | null }>("GET", own, { token })
const addPaper = (token: string, kind: string, bytes = photo) =>
  market.call<Kept>("POST", `${own}/papers`, { body: { kind, photo: bytes }, token })
const send = (token: string) => market.call<Kept>("POST", `${own}/send`, { token })
const decide = (id: string, step: string, body: object = {}, token = organizer) =>
  market.call<{ id: string; handle: string }>("POST", `/admin/applications/${id}/${step}`, { body, token })

/** An application that lacks nothing. */
async function written(said: object = {}, locale = "ar") {
  const applicant = await newApplicant()
  await save(applicant.token, { ...answers, ...said }, { locale })
  await addPaper(applicant.token, "register_extract")
  const { body } = await addPaper(applicant.token, "identity")
  return { ...applicant, id: body.application.id, papers: body.application.papers }
}

async function sent(said: object = {}, locale = "ar") {
  const applicant = await written(said, locale)
  const before = outboxOf(folder(), applicant.phone, "application_sent").length
  const answer = await send(applicant.token)
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  await nextMessage(folder(), applicant.phone, before, "application_sent")
  return applicant
}

describe("writing", () => {
  test("step by step: each field is kept by itself, and what is missing is told", async () => {
    const { token } = await newApplicant()
    expect((await read(token)).body.application).toBeNull()
    const first = await save(token, { name_ar: "تعاونية نور", legal_form: "cooperative" })
    expect(first.body.application).toMatchObject({ status: "draft", answers: { name_ar: "تعاونية نور", name_fr: "" } })
    const two = [save(token, { name_fr: "Nour" }), save(token, { members_count: 5, women_count: 6 })]
    await Promise.all(two)
    const { application } = (await read(token)).body
    expect(application?.answers).toMatchObject({ name_ar: "تعاونية نور", name_fr: "Nour", members_count: 5 })
    expect(application?.missing).toContainEqual({ step: "heads", field: "women_count", code: "INVALID" })
    expect(application?.missing).toContainEqual({ step: "papers", field: "identity", code: "MISSING" })
    expect(signOf(await send(token))).toEqual([409, "APPLICATION_INCOMPLETE"])
  })

  test("begun on two devices at once there is one", async () => {
    const { token, customer_id } = await newApplicant()
    await Promise.all([0, 1, 2, 3].map((turn) => save(token, { street: `${turn}` })))
    expect(await market.sql("select id from application where customer_id = $1", [customer_id])).toHaveLength(1)
  })

  test("an odd identifier warns, a wrong account number is kept and told, a place that is none is refused", async () => {
    const { token } = await newApplicant()
    const odd = await save(token, { ice: "001561191000067", rib: "230810000123456789012322" })
    expect(odd.body.application.warnings).toEqual([{ field: "ice", code: "ICE_CHECK" }])
    expect(odd.body.application.missing).toContainEqual({ step: "payout", field: "rib", code: "INVALID" })
    expect((await read(token)).body.application?.answers.rib).toBe("230810000123456789012322")
    const nowhere = await save(token, { province_id: "MA-XXX", sectors: ["nothing"] })
    expect(nowhere.status).toBe(400)
    expect(nowhere.body.faults?.map(({ field }) => field)).toEqual(["answers.province_id", "answers.sectors"])
  })

  test("a paper is a photo by its content, drawn anew, and goes when it is taken away", async () => {
    const { token } = await newApplicant()
    expect(signOf(await addPaper(token, "identity"))).toEqual([404, "NOT_FOUND"])
    await save(token, {})
    const lie = Buffer.from("%PDF-1.7 no photo").toString("base64")
    expect(signOf(await addPaper(token, "identity", lie))).toEqual([400, "PHOTO_UNREADABLE"])
    const { body, status } = await addPaper(token, "identity")
    expect([status, body.application.papers.map(({ kind }) => kind)]).toEqual([201, ["identity"]])
    const path = `${own}/papers/${body.application.papers[0].id}`
    const seen = await market.call<{ webp: string }>("GET", path, { token })
    expect((await sharp(Buffer.from(seen.body.webp, "base64")).metadata()).format).toBe("webp")
    expect((await market.call<Kept>("DELETE", path, { token })).body.application.papers).toEqual([])
    expect((await market.call("GET", path, { token })).status).toBe(404)
  })

  test("somebody who can be answered nowhere cannot send", async () => {
    const buyer = await newBuyer(market)
    await save(buyer.token, answers)
    const { body } = await read(buyer.token)
    expect(body.application?.missing).toContainEqual({ step: "contact", field: "contact", code: "MISSING" })
    expect(signOf(await send(buyer.token))).toEqual([409, "APPLICATION_INCOMPLETE"])
  })
})

describe("sending", () => {
  test("pressed many times at once, it is sent once and told once", async () => {
    const { token, id, phone } = await written()
    const before = outboxOf(folder(), phone).length
    const answered = await Promise.all([0, 1, 2, 3, 4].map(() => send(token)))
    expect(answered.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200])
    expect(await nextMessage(folder(), phone, before)).toContain("تعاونية نور دادس")
    expect(await market.sql("select round from application where id = $1", [id])).toEqual([{ round: 1 }])
    expect(await market.sql("select id from message where key like $1", [`application.sent:${id}%`])).toHaveLength(1)
  })

  test("what is with the organizers stays as it is", async () => {
    const { token, papers } = await sent()
    expect(signOf(await save(token, { name_ar: "أخرى" }))).toEqual([409, "APPLICATION_STATE"])
    expect(signOf(await addPaper(token, "other"))).toEqual([409, "APPLICATION_STATE"])
    const taken = await market.call("DELETE", `${own}/papers/${papers[0].id}`, { token })
    expect(signOf(taken)).toEqual([409, "APPLICATION_STATE"])
  })
})

describe("whose business it is", () => {
  test("another applicant, a buyer, a member and nobody see and change nothing of it", async () => {
    const mine = await sent()
    const other = await written()
    const member = await deskOf(market, (await market.sql<{ id: string }>("select id from cooperative limit 1"))[0].id)
    const paper = mine.papers[0].id
    for (const [token, status] of [
      [other.token, 404],
      [member.token, 401],
      [undefined, 401],
    ] as const) {
      for (const method of ["GET", "DELETE"]) {
        const answer = await market.call(method, `${own}/papers/${paper}`, { token })
        expect([method, answer.status]).toEqual([method, status])
      }
    }
    const seen = await read(other.token)
    expect(JSON.stringify(seen.body)).not.toContain(mine.id)
    for (const token of [other.token, mine.token, member.token, undefined, (await strangeUser(market)).token]) {
      for (const path of ["", `/${mine.id}`, `/${mine.id}/papers/${paper}`]) {
        expect((await market.call("GET", `/admin/applications${path}`, { token })).status).toBe(401)
      }
      for (const step of ["verify", "refuse", "ask"]) {
        expect((await decide(mine.id, step, { reasons: ["other"] }, token ?? "none")).status).toBe(401)
      }
    }
    const [{ status }] = await market.sql<{ status: string }>("select status from application where id = $1", [mine.id])
    expect(status).toBe("sent")
  })

  test("organizers see what was sent, its papers, and of the account its end; a draft is nobody's, an auditor only reads", async () => {
    const mine = await sent()
    const draft = await written()
    const path = `/admin/applications/${mine.id}`
    type Shown = {
      application: { account_ends: string; contact: object; templates: object[]; answers: object; named: object }
    }
    const { body } = await market.call<Shown>("GET", `${path}?locale=fr`, { token: organizer })
    expect(body.application).toMatchObject({ account_ends: "2321", contact: { phone: mine.phone } })
    expect(JSON.stringify(body)).not.toContain(answers.rib)
    expect(body.application.templates).toHaveLength(11)
    expect(body.application.named).toMatchObject({ province: "Tinghir", categories: [expect.stringMatching(/[a-z]/)] })
    const bytes = await market.call<{ webp: string }>("GET", `${path}/papers/${mine.papers[0].id}`, {
      token: organizer,
    })
    expect(bytes.body.webp.length).toBeGreaterThan(50)
    expect((await market.call("GET", path, { token: auditor })).status).toBe(200)
    expect((await market.call("GET", `${path}/papers/${mine.papers[0].id}`, { token: auditor })).status).toBe(403)
    expect((await decide(mine.id, "verify", {}, auditor)).status).toBe(403)
    expect((await market.call("GET", `/admin/applications/${draft.id}`, { token: organizer })).status).toBe(404)
    expect((await decide(draft.id, "verify")).status).toBe(404)
    const foreign = await market.call("GET", `${path}/papers/${draft.papers[0].id}`, { token: organizer })
    expect(foreign.status).toBe(404)
    type List = { applications: { id: string }[]; count: number; waiting: number }
    const list = (search: string) => market.call<List>("GET", `/admin/applications?${search}`, { token: organizer })
    const ids = async (search: string) => (await list(search)).body.applications.map(({ id }) => id)
    expect(await ids("page_size=48")).toContain(mine.id)
    expect(await ids("page_size=48")).not.toContain(draft.id)
    expect(await ids("q=nour&page_size=48")).toContain(mine.id)
    expect(await ids("q=%25zz")).toEqual([])
    expect((await list("page_size=1")).body.applications).toHaveLength(1)
    expect((await list("page_size=1")).body.waiting).toBeGreaterThan(0)
  })
})

describe("answers", () => {
  test("more is asked for in the applicant's language, given, and sent again", async () => {
    const { id, token, phone } = await sent({}, "fr")
    const before = outboxOf(folder(), phone).length
    expect((await decide(id, "ask", { reasons: ["paper_unreadable"], note: "La page 2" })).status).toBe(200)
    expect(await nextMessage(folder(), phone, before)).toMatch(/est [aà] compl/)
    const { application } = (await read(token)).body
    expect(application).toMatchObject({ status: "more", reasons: ["paper_unreadable"], note: "La page 2" })
    expect((await save(token, { street: "Derb 3" }, { locale: "fr" })).status).toBe(200)
    expect((await addPaper(token, "register_extract")).status).toBe(201)
    expect((await send(token)).body.application.status).toBe("sent")
    expect((await decide(id, "verify")).status).toBe(200)
  })

  test("refused with reasons; another can be begun, and nobody is made a member", async () => {
    const { id, token, phone } = await sent()
    const before = outboxOf(folder(), phone).length
    expect((await decide(id, "refuse", { reasons: [] })).status).toBe(400)
    expect((await decide(id, "refuse", { reasons: ["duplicate"], note: "" })).status).toBe(200)
    expect(await nextMessage(folder(), phone, before)).toContain("لم يُقبل")
    expect(signOf(await save(token, { street: "x" }))).toEqual([409, "APPLICATION_STATE"])
    expect(signOf(await decide(id, "verify"))).toEqual([409, "APPLICATION_STATE"])
    expect(await market.sql("select id from member where phone = $1", [phone])).toEqual([])
    const again = await save(token, { name_ar: "أخرى" }, { again: true })
    expect(again.body.application).toMatchObject({ status: "draft", papers: [] })
    expect(again.body.application.id).not.toBe(id)
  })

  test("verified by two organizers at once: one cooperative, whole, live, with its manager at the desk", async () => {
    const { id, phone } = await sent({ name_fr: "Coopérative Raced" })
    const counts = () =>
      market.sql("select (select count(*) from cooperative) as coops, (select count(*) from stock_location) as shops")
    const [before] = await counts()
    const told = outboxOf(folder(), phone).length
    const answered = await Promise.all([
      decide(id, "verify", { women_led: true }),
      decide(id, "verify", { women_led: true }, administrator),
      decide(id, "verify", { women_led: true }),
    ])
    expect(answered.filter((one) => one.status === 200)).toHaveLength(1)
    expect(answered.filter((one) => one.status === 409)).toHaveLength(2)
    const one = answered.find((answer) => answer.status === 200)?.body
    const [after] = await counts()
    expect(after).toEqual(
      Object.fromEntries(Object.entries(before).map(([name, count]) => [name, String(Number(count) + 1)]))
    )
    expect(await nextMessage(folder(), phone, told)).toContain("مرحباً بكم")
    const shown = await market.call<{ cooperative: { name: string; women_led: boolean } }>(
      "GET",
      `/store/cooperatives/${one?.handle}?locale=fr`
    )
    expect(shown.body.cooperative).toMatchObject({ name: "Coopérative Raced", women_led: true })
    const [kept] = await market.sql<Record<string, unknown>>(
      `select c.status, c.region_id, c.stock_location_id is not null as located,
         (select count(*)::int from paper p where p.cooperative_id = c.id and p.verified_at is not null) as papers,
         (select rib from payout_account a where a.cooperative_id = c.id) as rib,
         (select count(*)::int from cooperative_sector s where s.cooperative_id = c.id) as sectors,
         (select count(*)::int from sales_channel_stock_location l where l.stock_location_id = c.stock_location_id) as channels
       from cooperative c where c.id = $1`,
      [one?.id]
    )
    expect(kept).toEqual({
      status: "verified",
      region_id: "MA-08",
      located: true,
      papers: 2,
      rib: answers.rib,
      sectors: 2,
      channels: 1,
    })
    await market.sql("update one_time_code set sent_at = sent_at - interval '1 minute'")
    const messages = codesTo(folder(), phone)
    await market.call("POST", "/store/access/code", { body: { phone, locale: "ar" } })
    const code = await nextCode(folder(), phone, messages)
    const desk = await market.call<{ token: string }>("POST", "/store/access/member", { body: { phone, code } })
    const me = await market.call<{ role: string }>("GET", "/coop/me", { token: desk.body.token })
    expect(me.body).toMatchObject({ role: "manager", cooperative: { handle: one?.handle } })
    await market.sql("update cooperative set status = 'suspended' where id = $1", [one?.id])
    expect((await market.call("GET", "/coop/parcels", { token: desk.body.token })).status).toBe(200)
    expect(
      (
        await market.call("POST", "/coop/invitations", {
          body: { name: "x", role: "orders", contact: "0612345678", locale: "ar" },
          token: desk.body.token,
        })
      ).status
    ).toBe(403)
    expect(signOf(await send((await sent()).token))).toEqual([200, undefined])
  })

  test("a failure at the last step leaves no cooperative, no shop, no member, and the application waiting", async () => {
    const { id, phone } = await sent({ name_fr: "Coopérative Failing" })
    const standing = () =>
      market.sql(
        `select (select count(*) from cooperative) as coops, (select count(*) from member) as members,
           (select count(*) from stock_location where deleted_at is null) as shops, (select count(*) from paper) as papers,
           (select count(*) from payout_account) as accounts, (select count(*) from translation where deleted_at is null) as words`
      )
    const before = await standing()
    const messages = market.container.resolve("message") as unknown as { queue: () => Promise<never> }
    const queue = jest.spyOn(messages, "queue").mockRejectedValue(new Error("the outbox is down") as never)
    expect((await decide(id, "verify")).status).toBe(500)
    queue.mockRestore()
    expect(await standing()).toEqual(before)
    const [identity] = await market.sql<{ app_metadata: { cooperative_member_id?: string } }>(
      `select a.app_metadata from auth_identity a join provider_identity p on p.auth_identity_id = a.id where p.entity_id = $1`,
      [phone]
    )
    expect(identity.app_metadata.cooperative_member_id ?? null).toBeNull()
    expect((await decide(id, "verify")).status).toBe(200)
  })

  test("two of one name get addresses of their own", async () => {
    const handles: string[] = []
    for (const { id } of [
      await sent({ name_fr: "Coopérative Jumelle" }),
      await sent({ name_fr: "Coopérative Jumelle" }),
    ]) {
      handles.push((await decide(id, "verify")).body.handle)
    }
    expect(handles).toEqual(["jumelle", "jumelle-2"])
  })

  test("who deletes the account takes the application and its papers along", async () => {
    const { id, token, phone } = await sent()
    expect(existsSync(papersOf(id))).toBe(true)
    await market.sql("update one_time_code set sent_at = sent_at - interval '1 minute'")
    const messages = codesTo(folder(), phone)
    await market.call("POST", "/store/buyers/me/code", { body: { locale: "ar" }, token })
    const code = await nextCode(folder(), phone, messages)
    const gone = await market.call("POST", "/store/buyers/me/delete", { body: { proof: { code } }, token })
    expect(gone.status).toBe(200)
    expect(await market.sql("select id from application where id = $1", [id])).toEqual([])
    expect(existsSync(papersOf(id))).toBe(false)
  })
})
