import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readDocuments } from "@maarid/backend/catalogue/read-documents"
import { dictionary } from "@maarid/backend/search/read-lexicon"
import { words } from "@maarid/backend/search/words"
import { openFairOffice, inThree, type FairOffice } from "../harness/fair-office"
import { within2s } from "../harness/filled-index"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"
import { staffToken } from "../harness/people"
import { countStatements } from "../harness/statements"

/** What typed words lead to: names in three languages, of this minute, and nothing buyers should not see. */
let market: Market
let office: FairOffice

type Suggested = {
  spelling: string | null
  listings: { handle: string; title: string; price_from: number }[]
  cooperatives: { handle: string; name: string }[]
  categories: { handle: string; name: string; parent: string | null }[]
  territories: { handle: string; name: string; parent: string | null }[]
  fairs: { handle: string; name: string; state: string }[]
}

beforeAll(async () => {
  market = await openMarket()
  office = await openFairOffice(market)
  const until = Date.now() + 60_000
  while (Date.now() < until) {
    const { status, body } = await market.call<Suggested>("GET", "/store/suggestions?locale=fr&q=salon")
    if (status === 200 && body.fairs.length && body.cooperatives) break
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
})
afterAll(() => market.close())

async function suggest(q: string, locale = "fr", part = "all"): Promise<Suggested> {
  const { status, body } = await market.call<Suggested>(
    "GET",
    `/store/suggestions?locale=${locale}&part=${part}&q=${encodeURIComponent(q)}`
  )
  if (status !== 200) throw new Error(`${q}: ${status} ${JSON.stringify(body)}`)
  return body
}
const handles = (rows: { handle: string }[]) => rows.map(({ handle }) => handle)

describe("what was typed", () => {
  test("half a word leads to the same in every language, in Darija and on the wrong keyboard", async () => {
    for (const [typed, locale] of [
      ["زعفر", "ar"],
      ["safr", "fr"],
      ["saffr", "en"],
      ["za3fr", "ar"],
      ["zaafr", "fr"],
      [":utvhk", "ar"],
    ] as const) {
      const { listings } = await suggest(typed, locale)
      expect([typed, handles(listings)]).toEqual([typed, expect.arrayContaining(["taliouine-saffron-threads"])])
      for (const one of listings) expect(one.title).toMatch(locale === "ar" ? /[\u0600-\u06FF]/ : /[a-z]/i)
    }
  })

  test("names of places, categories, cooperatives and fairs begin as typed", async () => {
    expect(handles((await suggest("taroud", "fr")).territories)).toContain("taroudannt")
    expect((await suggest("تارود", "ar")).territories[0]).toMatchObject({ handle: "taroudannt", parent: "سوس - ماسة" })
    expect(handles((await suggest("mie", "fr")).categories)).toContain("honey")
    expect(handles((await suggest("عس", "ar")).categories)).toContain("honey")
    expect(handles((await suggest("adim", "fr")).cooperatives)).toContain("adim-saqia")
    expect(handles((await suggest("أديم", "ar")).cooperatives)).toContain("adim-saqia")
    expect(handles((await suggest("salon casablanca 2011", "fr")).fairs)).toEqual(["casablanca-2011"])
    expect(handles((await suggest("معرض الدار البيضاء 2011", "ar")).fairs)).toEqual(["casablanca-2011"])
  })

  test("what was probably meant is spelt out; what is right needs no other spelling", async () => {
    expect([(await suggest("zafferon", "fr")).spelling, (await suggest("usg", "ar")).spelling]).toEqual([
      "safran",
      "عسل",
    ])
    expect((await suggest("safran", "fr")).spelling).toBeNull()
    expect((await suggest("savom noir", "fr")).spelling).toBe("savon noir")
  })

  test("finished words leave listings out, and signs alone lead nowhere", async () => {
    const names = await suggest("argan", "fr", "names")
    expect([names.listings, handles(names.categories).length > 0]).toEqual([[], true])
    expect(await suggest("?! …", "fr")).toEqual({
      ...{ spelling: null, listings: [], cooperatives: [], categories: [], territories: [], fairs: [] },
    })
  })

  test("a code leads to its listing", async () => {
    const [{ sku, handle }] = await market.sql<{ sku: string; handle: string }>(
      "select v.sku, p.handle from product_variant v join product p on p.id = v.product_id where p.status = 'published' and v.sku ~ '[0-9]' limit 1"
    )
    expect(handles((await suggest(sku)).listings)).toContain(handle)
  })

  test("a keystroke asks the engine three things, twice as many where a slip is corrected", async () => {
    await suggest("argan")
    // Of each thing the engine asks two: its table, then the answer. The key every call bears is looked up too.
    const without = await countStatements(() => suggest("!"))
    expect((await countStatements(() => suggest("arga"))) - without).toBeLessThanOrEqual(6)
    expect((await countStatements(() => suggest("argan"))) - without).toBeLessThanOrEqual(6)
    expect((await countStatements(() => suggest("zafferon"))) - without).toBeLessThanOrEqual(12)
  })
})

describe("what changes", () => {
  const tell = (name: string, data: object) => market.container.resolve(Modules.EVENT_BUS).emit({ name, data })
  const cooperativesFor = async (q: string, locale = "fr") => handles((await suggest(q, locale)).cooperatives)

  test("a suspended or closed cooperative is found no more within two seconds, and again when it is back", async () => {
    const [{ id }] = await market.sql<{ id: string }>("select id from cooperative where handle = 'adim-saqia'")
    const stands = async (action: string, body: object) =>
      expect((await office.staff("POST", `/cooperatives/${id}/${action}`, body)).status).toBe(200)
    await stands("suspend", { reason: "وثائق منتهية الصلاحية" })
    await within2s(async () => !(await cooperativesFor("adim saquia")).includes("adim-saqia"))
    await stands("reinstate", {})
    await within2s(async () => (await cooperativesFor("adim saquia")).includes("adim-saqia"))
    await market.sql("update cooperative set status = 'closed' where id = $1", [id])
    await tell("cooperative.changed", { ids: [id] })
    await within2s(async () => !(await cooperativesFor("adim saquia")).includes("adim-saqia"))
    await market.sql("update cooperative set status = 'verified' where id = $1", [id])
    await runJob(market, "rebuild-indexes")
    expect(await cooperativesFor("adim saquia")).toContain("adim-saqia")
  })

  test("who only applies is nowhere", async () => {
    const waiting = await market.sql<{ handle: string; name: string }>(
      "select handle, name from cooperative where status <> 'verified'"
    )
    for (const { handle, name } of waiting) expect(await cooperativesFor(name, "ar")).not.toContain(handle)
  })

  test("a new name in one language is found within two seconds", async () => {
    const [{ id }] = await market.sql<{ id: string }>(
      "select t.id from translation t join cooperative c on c.id = t.reference_id where c.handle = 'adim-saqia' and t.locale_code like 'fr%'"
    )
    expect(await cooperativesFor("Quzvika")).toEqual([])
    const translations = market.container.resolve(Modules.TRANSLATION)
    await translations.updateTranslations({ id, translations: { name: "Coopérative Quzvika" } } as never)
    await tell("translation.updated", { id })
    await within2s(async () => (await cooperativesFor("Quzvika")).includes("adim-saqia"))
    expect((await suggest("Quzvik")).cooperatives[0]?.name).toBe("Coopérative Quzvika")
  })

  test("a fair is found from when it is published until it is not", async () => {
    const name = inThree("معرض الواحة الزرقاء", "Salon de l’oasis bleue", "Blue oasis fair")
    const fair = await office.make(40, { name, published: false })
    const found = async () => (await suggest("oasis bleue")).fairs.map((one) => one.name)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await found()).toEqual([])
    const publish = (version: number, published: boolean) =>
      office.staff<{ version: number }>("POST", `/fairs/${fair.id}`, {
        version,
        form: { ...office.edition(40, { name }), published },
      })
    const { body } = await publish(fair.version, true)
    await within2s(async () => (await found()).includes(name.fr))
    expect((await suggest("oasis bleue")).fairs[0].state).toBe("coming")
    expect((await publish(body.version, false)).status).toBe(200)
    await within2s(async () => !(await found()).length)
  })
})

describe("what organizers say words mean", () => {
  type Word = { key: string; version: number; own: boolean; added: Names; edited_by: string | null }
  type Names = Record<"ar" | "fr" | "en" | "also", string[]>
  const names = (some: Partial<Names> = {}): Names => ({ ar: [], fr: [], en: [], also: [], ...some })
  const change = (key: string, version: number, some: Partial<Names> = {}, wider: string[] = []) =>
    office.staff<{ word: Word | null; code?: string; faults?: object[] }>("POST", `/words/${key}`, {
      ...{ version, names: names(some), wider },
    })
  const list = async (q: string) => (await office.staff<{ words: Word[]; count: number }>("GET", `/words?q=${q}`)).body
  const found = async (q: string) => {
    const path = `/store/listings?locale=fr&page_size=48&q=${encodeURIComponent(q)}`
    return handles((await market.call<{ listings: { handle: string }[] }>("GET", path)).body.listings)
  }

  test("a spelling of theirs leads where the others do, whole and half typed, until it is taken back", async () => {
    expect(await found("vwolmeek")).toEqual([])
    const { words } = await list("safran")
    expect(words[0]).toMatchObject({ key: "saffron", version: 0, own: false, edited_by: null })
    const { status, body } = await change("saffron", 0, { also: ["vwolmeek"] })
    expect([status, body.word?.version, body.word?.added.also]).toEqual([200, 1, ["vwolmeek"]])
    expect(await found("vwolmeek")).toEqual(await found("safran"))
    await within2s(async () => handles((await suggest("vwolme")).listings).includes("taliouine-saffron-threads"))
    expect((await list("vwolmeek")).words.map(({ key }) => key)).toEqual(["saffron"])

    expect((await change("saffron", 1)).body.word?.version).toBe(2)
    await within2s(async () => !(await found("vwolmeek")).length && !(await suggest("vwolme")).listings.length)
  })

  test("a meaning of theirs finds what said its words before they meant anything", async () => {
    const key = "ownquvologarden"
    const said = await wordOfNoMeaning()
    const saying = await found(said)
    expect(saying.length).toBeGreaterThan(0)
    expect(await found("qwvzx olmuk")).toEqual([])
    const mine = { ar: ["قوزملوكة"], fr: [said], en: ["qwvzx olmuk"] }
    const { body } = await change(key, 0, mine, ["spices"])
    expect(body).toMatchObject({ word: { key, own: true, version: 1 } })
    await within2s(async () => {
      const now = await found("qwvzx olmuk")
      return saying.every((one) => now.includes(one))
    })
    const answer = await office.staff<{ words: Word[] }>("GET", "/words?added=true")
    expect(answer.body.words.map((one) => one.key)).toEqual([key])

    expect((await change(key, 1)).body.word).toBeNull()
    await within2s(async () => !(await found("qwvzx olmuk")).length)
    await within2s(async () => String(await found(said)) === String(saying))
  })

  /** One that a title says and the lexicon does not know. */
  async function wordOfNoMeaning(): Promise<string> {
    const rows = await market.sql<{ title: string }>(
      `select said.translations ->> 'title' as title from translation said
       join product on product.id = said.reference_id and product.status = 'published'
       where said.locale_code = 'fr-MA' order by product.handle`
    )
    const all = rows.flatMap(({ title }) => title.toLowerCase().match(/(?<![\p{L}’'-])\p{L}{7,}(?![\p{L}’'-])/gu) ?? [])
    const found = all.find((one) => words(one).length === 1 && !dictionary().words.has(words(one)[0]))
    if (!found) throw new Error("the lexicon knows every word of every title")
    return found
  }

  test("a name has one meaning, and who was slower is told; each change is kept with who made it", async () => {
    const taken = await change("saffron", 2, { fr: ["miels"] })
    expect([taken.status, taken.body.faults]).toEqual([400, [{ field: "names.fr.0", code: "TAKEN" }]])
    expect((await change("ownhalfmeaningz", 0, { fr: ["vwolmika"] })).body.faults).toEqual([
      { field: "names.ar", code: "REQUIRED" },
      { field: "names.en", code: "REQUIRED" },
    ])
    expect((await change("nosuchmeaning", 0, { fr: ["vwolmika"] })).status).toBe(404)
    const both = await Promise.all(["vwolmika", "vwolmoko"].map((name) => change("honey", 0, { also: [name] })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const versions = await market.sql<{ version: number; newest: boolean; edited_by: string }>(
      "select version, newest, edited_by from word_group_version where key = 'saffron' order by version"
    )
    expect(versions.map(({ version, newest }) => [version, newest])).toEqual([
      [1, false],
      [2, true],
    ])
    expect(new Set(versions.map(({ edited_by }) => edited_by)).size).toBe(1)
  })
})

describe("what was searched for", () => {
  type Row = { words: string; locale: string; searched: number; nothing: number; clicked: number; bought: number }
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Africa/Casablanca" })
  const [today, before] = [new Date(), new Date(Date.now() - 40 * 86_400_000)].map((at) => day.format(at))
  const report = async (by = "searched") =>
    (
      await office.staff<{ rows: Row[]; hidden: number; count: number }>(
        "GET",
        `/reports/searched?by=${by}&from=${before}&until=${today}`
      )
    ).body
  const row = async (words: string, by?: string) => (await report(by)).rows.find((one) => one.words === words)
  const search = (q: string) => market.call("GET", `/store/listings?locale=fr&counted=true&q=${encodeURIComponent(q)}`)
  const soon = async (holds: () => Promise<boolean>) => {
    const until = Date.now() + 15_000
    while (!(await holds())) {
      if (Date.now() > until) throw new Error("it is not counted")
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
  const tell = (what: string, q: string) =>
    market.call("POST", "/store/found", {
      body: { locale: "fr", what, found: [{ q, listing: "taliouine-saffron-threads" }] },
    })

  /** What speaks for a listing in the order, as its next document has it. */
  async function qualityOf(handle: string): Promise<number> {
    const [{ id }] = await market.sql<{ id: string }>("select id from product where handle = $1", [handle])
    const query = market.container.resolve(ContainerRegistrationKeys.QUERY)
    return (await readDocuments(query, [id]))[0].quality
  }

  test("is counted by its one form, with what came of it, by words and by listing", async () => {
    for (const q of ["Huile de noix", "huile de noix", "Huiles d'argan"]) await search(q)
    const unseen = await qualityOf("taliouine-saffron-threads")
    expect((await tell("clicked", "huile de noix")).status).toBe(202)
    await tell("clicked", "Huile de Noix")
    await tell("bought", "huile de noix")
    await soon(async () => (await row("huile de noix"))?.bought === 1)
    expect(await row("huile de noix")).toMatchObject({ locale: "fr", searched: 2, clicked: 2, bought: 1 })
    expect((await row("huiles d'argan"))?.searched).toBe(1)
    expect((await report("bought")).rows.map(({ words }) => words)).toEqual(["huile de noix"])
    const listings = await market.sql<{ clicked: number; bought: number }>(
      "select clicked, bought from searched_listing s join product p on p.id = s.product_id where handle = 'taliouine-saffron-threads'"
    )
    expect(listings).toEqual([{ clicked: 2, bought: 1 }])
    expect(await qualityOf("taliouine-saffron-threads")).toBeGreaterThan(unseen)
  })

  test("shows nothing one person typed: numbers and mails are not kept, other words only from three days on", async () => {
    for (const q of ["06 12 34 56 78", "0612345678", "amina@test.example", "K7RM-2QXD", "zqvarna wxolmeh"])
      await search(q)
    await soon(async () => (await report()).hidden === 1)
    const kept = await market.sql<{ words: string; nothing: number }>(
      "select words, nothing from searched_words where not known"
    )
    expect(kept).toEqual([{ words: "zqvarna wxolmeh", nothing: 1 }])
    expect(await row("zqvarna wxolmeh")).toBeUndefined()
    await market.sql(
      `insert into searched_words (id, day, locale, form, words, known, searched, nothing, clicked, bought)
       select 'swrd_' || n, to_char(now() - n * interval '1 day', 'YYYY-MM-DD'), 'fr', words, words, false, 1, 1, 0, 0
       from unnest(array['zqvarna wxolmeh', 'once more']) words, generate_series(33, 34) n
       where words <> 'once more' or n = 33`.replace("'swrd_' || n", "'swrd_' || n || left(words, 4)")
    )
    expect(await row("zqvarna wxolmeh", "nothing")).toMatchObject({ searched: 3, nothing: 3 })
    expect((await report()).hidden).toBe(1)
  })

  test("goes after 13 months, and sooner where it will not be shown; the file says the same as the page", async () => {
    await market.sql(
      `insert into searched_words (id, day, locale, form, words, known, searched, nothing, clicked, bought)
       values ('swrd_old', '2020-01-01', 'fr', 'miel', 'miel', true, 1, 0, 0, 0)`
    )
    await runJob(market, "sweep-codes")
    const left = await market.sql<{ words: string }>("select distinct words from searched_words order by words")
    expect(left.map(({ words }) => words)).toEqual(["huile de noix", "huiles d'argan", "zqvarna wxolmeh"])
    const file = await market.send(
      `/admin/reports/searched/export?by=nothing&from=${before}&until=${today}&locale=fr`,
      { token: await staffToken(market, "auditor"), headers: { accept: "text/csv" } }
    )
    expect([file.status, file.text]).toEqual([
      200,
      expect.stringMatching(/^.?mots;.*\r\nzqvarna wxolmeh;fr;3;3;0;0\r\n$/s),
    ])
  })
})
