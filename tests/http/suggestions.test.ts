import { afterAll, beforeAll, describe, expect, test } from "@jest/globals"
import { Modules } from "@medusajs/framework/utils"
import { openFairOffice, inThree, type FairOffice } from "../harness/fair-office"
import { runJob } from "../harness/jobs"
import { openMarket, type Market } from "../harness/market"
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

/** Asks until it holds, for at most the two seconds a change may take. */
async function within2s(holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 2000
  while (!(await holds())) {
    if (Date.now() > until) throw new Error("two seconds are over")
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

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
