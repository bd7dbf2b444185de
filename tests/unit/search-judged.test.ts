import { readData } from "../../seed/loaders/data"
import { catalogueOf, fits, GRADES, type Rule } from "../bench/search/grade"
import { concepts, graded, isHeldOut, judge, queries } from "../bench/search/set"

const DAY = "2026-11-22"
const data = readData()
const catalogue = catalogueOf(data)
const judged = judge(catalogue, DAY)

const counted = (values: string[]) =>
  values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<string, number>())
const repeated = (values: string[]) => [...counted(values)].filter(([, count]) => count > 1).map(([value]) => value)
/** As a reader compares: no matter the case and the apostrophe. */
const plain = (text: string) => text.toLowerCase().replace(/’/g, "'").trim()

describe("the questions", () => {
  it("are enough, in every language and of every class of mistake", () => {
    expect(queries.length).toBeGreaterThanOrEqual(330)
    const languages = counted(queries.map(({ language }) => language))
    for (const language of ["ar", "fr", "en", "mix"]) expect(languages.get(language)).toBeGreaterThanOrEqual(100)
    const classes = counted(queries.map((query) => query.class))
    const fewer = (least: number, names: string[]) => names.filter((name) => (classes.get(name) ?? 0) < least)
    const mistakes = ["typo-1", "typo-2", "hamza", "article", "accent", "transliteration", "keyboard", "plural"]
    expect(fewer(20, mistakes)).toEqual([])
    expect(fewer(8, ["plain", "mixed", "place", "maker", "sign", "fair", "code", "compound"])).toEqual([])
  })

  it("are each asked once, under a name of their own", () => {
    expect(repeated(concepts.map(({ id }) => id))).toEqual([])
    expect(repeated(queries.map(({ id }) => id))).toEqual([])
    // The same word in French and in English is asked twice: by two people.
    expect(repeated(queries.map(({ language, text }) => `${language} ${text}`))).toEqual([])
  })

  it("are buyers' words, never a listing's title", () => {
    const titles = new Set(data.listings.flatMap(({ title }) => Object.values(title).map(plain)))
    expect(queries.filter(({ text }) => titles.has(plain(text))).map(({ id }) => id)).toEqual([])
  })

  it("say what is wanted, in the three languages but for codes", () => {
    expect(concepts.filter(({ need }) => need.length < 4)).toEqual([])
    const partial = concepts.filter(({ asked }) => Object.keys(asked).length !== 3).map(({ id }) => id)
    expect(partial.filter((id) => !id.startsWith("code-"))).toEqual([])
  })

  it("hold a third out, whole concepts at a time", () => {
    const share = queries.filter(({ heldOut }) => heldOut).length / queries.length
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.37)
    for (const { concept, heldOut } of queries) if (concept) expect(heldOut).toBe(isHeldOut(concept))
    const languages = counted(queries.filter(({ heldOut }) => heldOut).map(({ language }) => language))
    for (const language of ["ar", "fr", "en", "mix"]) expect(languages.get(language)).toBeGreaterThanOrEqual(30)
  })

  it("ask for some things nobody sells", () => {
    expect(queries.filter(({ concept }) => concept === null).length).toBeGreaterThanOrEqual(8)
  })
})

describe("the grades", () => {
  it("are there for every concept, and for no other", () => {
    expect(Object.keys(graded).sort()).toEqual(concepts.map(({ id }) => id).sort())
  })

  it("know for every concept a listing that is exactly it", () => {
    const without = [...judged].filter(([, grades]) => ![...grades.values()].includes(3)).map(([concept]) => concept)
    expect(without).toEqual([])
  })

  it("name no listing, category, cooperative, place or fair that is not there, and no rule that fits nothing", () => {
    const rules = Object.entries(graded).flatMap(([concept, one]) =>
      GRADES.flatMap((grade) => (one[grade] ?? []).map((asked) => ({ concept, asked })))
    )
    const idle = rules.filter(({ asked }) => !catalogue.some((entry) => fits(entry, asked, DAY)))
    expect(idle).toEqual([])
    const categories = new Set(data.categories.map(({ handle }) => handle))
    const said = rules.flatMap(({ asked }) => (typeof asked === "string" ? [] : [asked.in ?? []].flat()))
    expect(said.filter((category) => !categories.has(category))).toEqual([])
  })
})

describe("a rule", () => {
  const entry = {
    handle: "thyme-honey",
    title: "Thyme honey",
    said: "Thyme honey\nFrom the Atlas",
    materials: "100% thyme honey",
    categories: ["honey", "food"],
    places: ["MA-GUE", "MA-10"],
    cooperative: "shahd",
    womenLed: false,
    fairs: ["fes-2026"],
    signs: [{ kind: "igp", until: "2026-11-22" }],
  }

  it.each<[Rule, boolean]>([
    [{}, true],
    [{ in: "food" }, true],
    [{ in: ["oils", "honey"] }, true],
    [{ in: "oils" }, false],
    [{ title: /honey/i, but: /thyme/i }, false],
    [{ says: /atlas/i }, true],
    [{ made: /^sugar/ }, false],
    [{ from: "MA-10" }, true],
    [{ from: "MA-09" }, false],
    [{ by: "shahd", fair: "fes-2026" }, true],
    [{ fair: "fes-2025" }, false],
    [{ sign: "igp" }, true],
    [{ sign: "aop" }, false],
    [{ womenLed: true }, false],
  ])("%j holds: %s", (rule, holds) => {
    expect(fits(entry, rule, "2026-11-22")).toBe(holds)
  })

  it("asks for a sign that still shows", () => {
    expect(fits(entry, { sign: "igp" }, "2026-11-23")).toBe(false)
  })
})
