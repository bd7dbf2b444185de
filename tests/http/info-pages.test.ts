import { afterAll, beforeAll, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"
import { untilQuiet } from "../harness/statements"

/** Organizers write the pages of information in three languages; nothing of another's is lost, and nothing typed is markup. */
type Text = { title: string; summary: string; body: string }
type Texts = { ar: Text; fr: Text | null; en: Text | null }
type Page = { version: number; texts: Texts }
type Shown = {
  language: string
  title: string
  summary: string
  sections: { heading: string | null; blocks: { list: boolean; lines: { words: string; href: string | null }[][] }[] }[]
  others: { slug: string; title: string }[]
}

let market: Market
let organizer: string
let told: string[]

beforeAll(async () => {
  market = await openMarket()
  organizer = await staffToken(market, "organizer")
  told = []
  market.container.resolve(Modules.EVENT_BUS).subscribe("info-page.changed", async ({ data }) => {
    told.push((data as { slug: string }).slug)
  })
})
afterAll(() => market.close())

const text = (title: string): Text => ({
  title,
  summary: `${title}.`,
  body: `## ${title}\n\none\n\n- a\n- [b](/contact)`,
})
const texts = (title: string): Texts => ({ ar: text(title), fr: text(`${title} fr`), en: text(`${title} en`) })
const path = "/admin/info-pages/delivery"
const read = async (query = "") => (await market.call<Page>("GET", path + query, { token: organizer })).body
const write = (version: number, body: unknown, token = organizer) =>
  market.call<Page>("POST", path, { body: { version, texts: body }, token })
const shown = async (locale: string, slug = "delivery") =>
  (await market.call<Shown>("GET", `/store/info-pages/${slug}?locale=${locale}`)).body

test("until somebody writes, a page says what the market began with", async () => {
  const first = await read()
  expect(first.version).toBe(0)
  for (const locale of ["ar", "fr", "en"] as const) {
    const page = await shown(locale)
    expect([page.language, page.title]).toEqual([locale, first.texts[locale]?.title])
    expect(page.sections.length).toBeGreaterThan(1)
    expect(page.others).toHaveLength(8)
  }
})

test("what an organizer writes is shown in its language, is named on other pages, and an earlier text comes back", async () => {
  const first = await read()
  const written = await write(0, texts("صفحة"))
  expect([written.status, written.body.version, written.body.texts]).toEqual([200, 1, texts("صفحة")])
  expect(await shown("fr")).toMatchObject({
    language: "fr",
    title: "صفحة fr",
    sections: [
      {
        heading: "صفحة fr",
        blocks: [
          { list: false, lines: [[{ words: "one", href: null }]] },
          { list: true, lines: [[{ words: "a", href: null }], [{ words: "b", href: "/contact" }]] },
        ],
      },
    ],
  })
  expect((await shown("en", "terms")).others).toContainEqual({ slug: "delivery", title: "صفحة en" })
  const list = await market.call<{ pages: { slug: string; title: object; edited_by: string | null }[] }>(
    "GET",
    "/admin/info-pages",
    { token: organizer }
  )
  expect(list.body.pages.filter(({ edited_by }) => edited_by).map(({ slug }) => slug)).toEqual(["delivery"])
  await untilQuiet()
  expect(told).toEqual(["delivery"])

  expect((await read("?version=0")).texts).toEqual(first.texts)
  expect((await write(1, first.texts)).body).toMatchObject({ version: 2, texts: first.texts })
  expect((await read("?version=1")).texts).toEqual(texts("صفحة"))
  const { body } = await market.call<{ versions: { version: number; edited_by: string }[]; count: number }>(
    "GET",
    `${path}/versions`,
    { token: organizer }
  )
  expect([body.count, body.versions.map(({ version }) => version)]).toEqual([2, [2, 1]])
  expect(body.versions[0].edited_by).toBeTruthy()
  const unknown = await market.call("GET", `${path}?version=77`, { token: organizer })
  expect([unknown.status, unknown.body.code]).toEqual([404, "NOT_FOUND"])
})

test("of two who write a page at once one is told, and the other's words stay", async () => {
  const { version } = await read()
  const other = await staffToken(market, "administrator")
  const answers = await Promise.all([write(version, texts("one")), write(version, texts("two"), other)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe("CHANGED_MEANWHILE")
  const stands = answers[0].status === 200 ? "one" : "two"
  expect(await read()).toMatchObject({ version: version + 1, texts: texts(stands) })
})

test("the same sent twice is one version; another text of the same person on an old one is refused", async () => {
  const { version } = await read()
  const twice = await Promise.all([write(version, texts("twice")), write(version, texts("twice"))])
  expect(twice.map(({ status, body }) => [status, body.version])).toEqual([
    [200, version + 1],
    [200, version + 1],
  ])
  expect((await write(version, texts("thrice"))).status).toBe(409)
  expect((await read()).version).toBe(version + 1)
})

test("a language that is not written is shown in Arabic; Arabic itself is needed", async () => {
  const { version } = await read()
  const { ar, en } = texts("بالعربية")
  expect((await write(version, { ar, fr: null, en })).status).toBe(200)
  expect(await shown("fr")).toMatchObject({ language: "ar", title: "بالعربية" })
  expect(await shown("en")).toMatchObject({ language: "en", title: "بالعربية en" })
  expect((await shown("fr", "terms")).others).toContainEqual({ slug: "delivery", title: "بالعربية" })
  const without = await write(version + 1, { ar: null, fr: null, en })
  expect([without.status, without.body.faults?.[0].field]).toEqual([400, "texts.ar"])
})

test("empty and huge are refused by name, the longest that may be is taken", async () => {
  const { version } = await read()
  const whole = texts("طويل")
  const refused = async (part: Partial<Text>) => {
    const { status, body } = await write(version, { ...whole, fr: { ...text("x"), ...part } })
    return [status, body.faults?.map(({ field, code }) => `${field} ${code}`)]
  }
  expect(await refused({ title: "  " })).toEqual([400, ["texts.fr.title TOO_SMALL"]])
  expect(await refused({ body: " \n " })).toEqual([400, ["texts.fr.body TOO_SMALL"]])
  expect(await refused({ summary: "x".repeat(301) })).toEqual([400, ["texts.fr.summary TOO_BIG"]])
  expect(await refused({ body: "x".repeat(20_001) })).toEqual([400, ["texts.fr.body TOO_BIG"]])
  const longest = { ...text("ط"), body: "ط".repeat(20_000) }
  expect((await write(version, { ar: longest, fr: longest, en: longest })).status).toBe(200)
  const endless = await write(version + 1, { ar: { ...longest, body: "x".repeat(600_000) }, fr: null, en: null })
  expect([endless.status, endless.body.code]).toEqual([413, "INVALID_INPUT"])
})

test("an auditor reads and does not write; no page is invented", async () => {
  const auditor = await staffToken(market, "auditor")
  const { version } = await read()
  expect((await write(version, texts("x"), auditor)).status).toBe(403)
  for (const asked of ["/admin/info-pages", path, `${path}/versions`])
    expect((await market.call("GET", asked, { token: auditor })).status).toBe(200)
  expect((await read()).version).toBe(version)
  expect((await market.call("GET", "/admin/info-pages/nothing", { token: organizer })).status).toBe(400)
  expect((await market.call("GET", "/store/info-pages/nothing")).status).toBe(400)
})

test("hostile words stay words", async () => {
  const { version } = await read()
  const hostile = "<script>alert(1)</script> \u202Eabc {{7*7}}"
  const body = `## ${hostile}\r\n[x](javascript:alert(1)) <img src=x onerror=alert(1)>\n\n\n\n- [y](//evil.example)`
  expect((await write(version, { ar: { title: hostile, summary: hostile, body }, fr: null, en: null })).status).toBe(
    200
  )
  const page = await shown("ar")
  const kept = "<script>alert(1)</script> abc {{7*7}}"
  expect([page.title, page.summary]).toEqual([kept, kept])
  const words = (said: string) => [{ words: said, href: null }]
  expect(page.sections).toEqual([
    {
      heading: kept.replace(" abc", "  abc"),
      blocks: [
        { list: false, lines: [words("[x](javascript:alert(1)) <img src=x onerror=alert(1)>")] },
        { list: true, lines: [words("[y](//evil.example)")] },
      ],
    },
  ])
})
