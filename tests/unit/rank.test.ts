import { documentWords } from "../../backend/src/search/document-words"
import { findListings, WINDOW, type Ask } from "../../backend/src/search/find-listings"
import { qualityOf } from "../../backend/src/search/quality"
import { inRank, score, type Ranked } from "../../backend/src/search/rank"
import { understand } from "../../backend/src/search/understand"
import { Vocabulary } from "../../backend/src/search/vocabulary"

const vocabulary = new Vocabulary()
const { wanted } = understand("miel", vocabulary)

function listing(
  id: string,
  titles: string[],
  rest: { cooperative?: string; quality?: number; featured?: string[] } = {}
): Ranked {
  const said = { subtitles: [], descriptions: [], materials: [], categories: [], province: [], region: [], signs: [] }
  const { codes: _, ...texts } = documentWords({ ...said, handle: id, skus: [], titles, cooperative: [], fairs: [] })
  return {
    id,
    cooperative: rest.cooperative ?? id,
    quality: rest.quality ?? 0,
    featured: rest.featured ?? [],
    ...texts,
  }
}

const inOrder = (documents: Ranked[]) =>
  inRank(documents.map((one) => score(one, wanted))).map(({ document }) => document.id)

it("puts what a thing is before what is in it", () => {
  const almonds = listing("almonds", ["لوز في العسل", "Amandes au miel", "Almonds in honey"])
  const honey = listing("honey", ["عسل الزعتر", "Miel de thym", "Thyme honey"])
  expect(inOrder([almonds, honey])).toEqual(["honey", "almonds"])
})

it("decides between equals by what can be bought, signs and newness, never against the words", () => {
  const titles = ["عسل", "Miel", "Honey"]
  const mentioned = listing("mentioned", ["لوز بالعسل", "Amandes au miel", "Almonds with honey"], { quality: 1 })
  expect(inOrder([listing("a", titles), listing("b", titles, { quality: 1 }), mentioned])).toEqual([
    "b",
    "a",
    "mentioned",
  ])
})

it("lets no cooperative fill the page while others have as good", () => {
  const titles = ["عسل", "Miel", "Honey"]
  const many = Array.from({ length: 6 }, (_, at) => listing(`a${at}`, titles, { cooperative: "one", quality: 0.9 }))
  const others = ["x", "y"].map((id) => listing(id, titles, { quality: 0.5 }))
  const order = inOrder([...many, ...others])
  expect(order.slice(0, 5)).toEqual(expect.arrayContaining(["x", "y"]))
  expect(order[0]).toBe("a0")
})

it("weighs availability first, then signs, then newness, then purchases, then views", () => {
  const at = new Date("2026-11-22")
  const old = new Date("2025-01-01")
  const nothing = { inStock: false, signs: 0, createdAt: old, purchases: 0, views: 0 }
  const inStock = qualityOf({ ...nothing, inStock: true }, at)
  const signed = qualityOf({ ...nothing, signs: 2 }, at)
  const fresh = qualityOf({ ...nothing, createdAt: at }, at)
  const bought = qualityOf({ ...nothing, purchases: 1000 }, at)
  const viewed = qualityOf({ ...nothing, views: 100_000 }, at)
  expect(inStock).toBeGreaterThan(signed + fresh + bought + viewed)
  expect(signed).toBeGreaterThan(fresh)
  expect(fresh).toBeGreaterThan(bought)
  expect(bought).toBeGreaterThan(viewed)
  expect(viewed).toBeGreaterThan(0)
  expect(qualityOf({ inStock: true, signs: 5, createdAt: at, purchases: 1000, views: 100_000 }, at)).toBeCloseTo(1, 5)
})

it("counts the first purchases most, and no more than fifty", () => {
  const at = new Date("2026-11-22")
  const bought = (purchases: number) => qualityOf({ inStock: true, signs: 0, createdAt: at, purchases, views: 0 }, at)
  expect(bought(1) - bought(0)).toBeGreaterThan(bought(2) - bought(1))
  expect(bought(50)).toBeGreaterThan(bought(49))
  expect(bought(5000)).toBe(bought(50))
})

it("finds near a kind of carpet other carpets before other things for the living room", async () => {
  const { documents } = await findListings("tapis beni ouarain", vocabulary, ({ ...ask }) => {
    const all = [
      { ...listing("pouf", ["بوف", "Pouf", "Pouf"]), kind_words: "qlivingroomq" },
      { ...listing("carpet", ["زربية", "Tapis", "Carpet"]), kind_words: "qcarpetq qlivingroomq" },
    ]
    const documents = "match" in ask && ask.match === "any" ? all : []
    return Promise.resolve({ documents, count: documents.length })
  })
  expect(documents.map(({ id }) => id)).toEqual(["carpet", "pouf"])
})

it("puts what merely mentions one word after what is related to it", async () => {
  const named = listing("honey", ["عسل", "Miel", "Honey"])
  const mention = { ...listing("oil", ["زيت", "Huile", "Oil"]), other_words: wanted[0].token }
  const related = { ...listing("sugar", ["سكر", "Sucre", "Sugar"]), kind_words: "qsweeteningq" }
  const found = await findListings("miel", vocabulary, (ask) => {
    const documents = "match" in ask && ask.match === "any" ? [related] : [mention, named]
    return Promise.resolve({ documents, count: documents.length })
  })
  expect(found.documents.map(({ id }) => id)).toEqual(["honey", "sugar", "oil"])
  expect(found.exact).toBe(1)
})

it("takes a category that names several things for what the listing says of itself", () => {
  const said = { subtitles: [], descriptions: [], province: [], region: [], signs: [], cooperative: [], fairs: [] }
  const figs = documentWords({
    ...{ ...said, handle: "figs", skus: [], materials: [] },
    titles: ["تين مجفف", "Figues sèches", "Dried figs"],
    categories: ["التمر والشريحة", "Dattes et figues", "Dates and figs"],
  })
  expect(figs.kind_words.split(" ")).toContain("qfigq")
  expect(figs.kind_words.split(" ")).not.toContain("qdatesq")
  expect(figs.other_words.split(" ")).toContain("qdatesq")
})

describe("what organizers show now", () => {
  const titles = ["عسل", "Miel", "Honey"]
  const almonds = ["لوز بالعسل", "Amandes au miel", "Almonds with honey"]
  const featured = ["home.season"]
  const find = (documents: Ranked[]) =>
    findListings("miel", vocabulary, () => Promise.resolve({ documents, count: documents.length }))

  it("stands before listings that fit as well, and is named", async () => {
    const { documents, lifted } = await find([listing("a", titles), listing("b", titles, { featured })])
    expect(documents.map(({ id }) => id)).toEqual(["b", "a"])
    expect([...lifted]).toEqual(["b"])
  })

  it("never stands before a better fit", async () => {
    const { documents } = await find([listing("almonds", almonds, { featured, quality: 1 }), listing("honey", titles)])
    expect(documents.map(({ id }) => id)).toEqual(["honey", "almonds"])
  })

  it("is not lifted for words it merely mentions", async () => {
    const mentions = { ...listing("oil", ["زيت", "Huile", "Oil"], { featured }), other_words: wanted[0].token }
    const { documents, lifted } = await find([mentions])
    expect(documents).toHaveLength(1)
    expect([...lifted]).toEqual([])
  })
})

describe("finding", () => {
  const asks: Ask[] = []
  const engine =
    (answers: Ranked[], count = answers.length) =>
    (ask: Ask) => {
      asks.push(ask)
      return Promise.resolve({ documents: answers.slice(0, ask.take), count })
    }
  beforeEach(() => asks.splice(0))

  it("asks the engine once where enough has all the words", async () => {
    const many = Array.from({ length: WINDOW }, (_, at) => listing(`l${at}`, ["عسل", "Miel", "Honey"]))
    const found = await findListings("miel", vocabulary, engine(many, 300))
    expect(asks).toHaveLength(1)
    expect(found).toMatchObject({ count: 300, whole: false })
  })

  const asksForAny = () => asks.flatMap((ask) => ("match" in ask && ask.match === "any" ? [ask.tokens] : []))

  it("looks for what is related by the words themselves where there are several, and not where enough mentions them all", async () => {
    const [oil, wool] = understand("huile صوف", vocabulary).wanted.map(({ token }) => token)
    await findListings("huile صوف", vocabulary, engine([]))
    expect(asksForAny()).toEqual([[oil, wool]])
    asks.splice(0)
    const mentions = Array.from({ length: 24 }, (_, at) => ({
      ...listing(`l${at}`, ["سكر", "Sucre", "Sugar"]),
      other_words: `${oil} ${wool}`,
    }))
    const fits = listing("fits", ["زيت صوف", "Huile laine", "Oil wool"])
    expect((await findListings("huile صوف", vocabulary, engine([fits, ...mentions]))).exact).toBe(1)
    expect(asksForAny()).toEqual([])
  })

  it("looks beside a single word for the nearest wider meaning first, and for all of them where that has too few", async () => {
    await findListings("mejhoul", vocabulary, engine([]))
    expect(asksForAny()[0]).toEqual(["qdatesq"])
    expect(asksForAny()[1].slice(0, 2)).toEqual(["qdatesq", "qdriedfruitq"])
    asks.splice(0)
    const dates = Array.from({ length: 24 }, (_, at) => listing(`l${at}`, ["تمر", "Dattes", "Dates"]))
    const found = await findListings("mejhoul", vocabulary, (ask) =>
      engine("match" in ask && ask.match === "any" ? dates : [])(ask)
    )
    expect([asksForAny(), found.count]).toEqual([[["qdatesq"]], 24])
  })

  it("takes words nobody knows as they were typed where something says them, whatever else they might mean", async () => {
    const found = await findListings("zorglub", vocabulary, engine([listing("new", ["zorglub"])]))
    expect(asks).toContainEqual({ tokens: ["zorglub"], match: "all", take: WINDOW })
    expect(found.match).toBe("all")
    expect(found.documents.map(({ id }) => id)).toEqual(["new"])
  })

  it("asks nothing of the engine where no word is left", async () => {
    expect(await findListings("— !؟", vocabulary, engine([]))).toMatchObject({ count: 0, documents: [] })
    expect(asks).toEqual([])
  })
})
