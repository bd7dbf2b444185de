import fc from "fast-check"
import { figuresOf, type Answered } from "../bench/search/figures"
import { type Grade, type Grades } from "../bench/search/grade"
import { ndcgAt10, overlapAt10, recallAt20 } from "../bench/search/metrics"
import { type Query } from "../bench/search/set"
import { placed, shortcomings, tables } from "../bench/search/table"

const grades: Grades = new Map<string, Grade>([
  ["exact", 3],
  ["good", 2],
  ["related", 1],
])
const handles = fc.uniqueArray(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 30 })
const someGrades = fc
  .dictionary(fc.integer({ min: 0, max: 60 }).map(String), fc.constantFrom<Grade>(1, 2, 3), { minKeys: 1, maxKeys: 40 })
  .map((given): Grades => new Map(Object.entries(given)))

describe("nDCG@10", () => {
  it("is what one counts by hand", () => {
    expect(ndcgAt10(["exact", "good", "related"], grades)).toBe(1)
    // (3 + 7/log2(3)) by (7 + 3/log2(3) + 1/2)
    expect(ndcgAt10(["good", "exact"], grades)).toBeCloseTo((3 + 7 / Math.log2(3)) / (7 + 3 / Math.log2(3) + 0.5), 10)
    expect(ndcgAt10([], grades)).toBe(0)
  })

  it("does not count a listing twice, nor what comes after the tenth", () => {
    expect(ndcgAt10(["exact", "exact"], grades)).toBe(ndcgAt10(["exact", "nothing"], grades))
    const late = [...Array.from({ length: 10 }, (_, at) => `no-${at}`), "exact"]
    expect(ndcgAt10(late, grades)).toBe(0)
  })

  it("lies between 0 and 1, and is 1 for the best order", () => {
    fc.assert(
      fc.property(handles, someGrades, (answer, given) => {
        const value = ndcgAt10(answer, given)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1 + 1e-9)
        const best = [...given].sort(([, one], [, other]) => other - one).map(([handle]) => handle)
        expect(ndcgAt10(best, given)).toBeCloseTo(1, 10)
      })
    )
  })

  it("never falls when a better one moves up", () => {
    fc.assert(
      fc.property(handles, someGrades, fc.nat(28), (answer, given, at) => {
        const [first, second] = [answer[at], answer[at + 1]]
        fc.pre(second !== undefined && (given.get(second) ?? 0) >= (given.get(first) ?? 0))
        const moved = [...answer.slice(0, at), second, first, ...answer.slice(at + 2)]
        expect(ndcgAt10(moved, given)).toBeGreaterThanOrEqual(ndcgAt10(answer, given) - 1e-9)
      })
    )
  })
})

describe("recall@20", () => {
  it("asks for what is good, not for what is related", () => {
    expect(recallAt20(["good", "related"], grades)).toBe(0.5)
    expect(recallAt20(["good", "good", "exact"], grades)).toBe(1)
  })

  it("asks for twenty where more are good", () => {
    const many = Array.from({ length: 50 }, (_, at) => `one-${at}`)
    const all: Grades = new Map(many.map((handle) => [handle, 3]))
    expect(recallAt20(many, all)).toBe(1)
    expect(recallAt20(many.slice(0, 10), all)).toBe(0.5)
  })

  it("lies between 0 and 1, and never falls with a longer answer", () => {
    fc.assert(
      fc.property(handles, someGrades, fc.nat(30), (answer, given, length) => {
        fc.pre([...given.values()].some((grade) => grade >= 2))
        const [part, whole] = [recallAt20(answer.slice(0, length), given), recallAt20(answer, given)]
        expect(part).toBeGreaterThanOrEqual(0)
        expect(part).toBeLessThanOrEqual(whole)
        expect(whole).toBeLessThanOrEqual(1)
      })
    )
  })
})

describe("overlap@10", () => {
  it("is the mean over the pairs, by the longer of the two", () => {
    expect(overlapAt10([["a", "b"], ["b", "a"], ["b"]])).toBeCloseTo((1 + 0.5 + 0.5) / 3, 10)
    expect(overlapAt10([[], []])).toBe(0)
  })

  it("is 1 for the same listings in any order, and the same whoever comes first", () => {
    fc.assert(
      fc.property(handles, handles, (one, other) => {
        fc.pre(one.length > 0)
        expect(overlapAt10([one.slice(0, 10), one.slice(0, 10).reverse()])).toBe(1)
        expect(overlapAt10([one, other])).toBe(overlapAt10([other, one]))
      })
    )
  })
})

describe("the figures", () => {
  const query = (more: Partial<Query>): Query => ({
    id: "honey-ar",
    text: "عسل",
    language: "ar",
    class: "plain",
    concept: "honey",
    translated: true,
    heldOut: false,
    ...more,
  })
  const judged = new Map([["honey", grades]])
  const perfect = ["exact", "good", "related"]
  const run = (answers: [Query, string[]][]): { engine: string; answered: Answered[] } => ({
    engine: "ours",
    answered: answers.map(([asked, answer]) => ({ query: asked, answer })),
  })
  const vain = query({ id: "whisky", concept: null, translated: false })

  it("count an empty answer against a query that wants one, and for one that does not", () => {
    const { answered } = run([
      [query({}), perfect],
      [query({ id: "honey-fr", language: "fr" }), []],
      [vain, []],
    ])
    expect(figuresOf(answered, judged)).toEqual({
      queries: 3,
      ndcg: 0.5,
      recall: 0.5,
      overlap: 0,
      empty: 0.5,
      rightlyEmpty: 1,
    })
    expect(figuresOf([], judged)).toMatchObject({ queries: 0, ndcg: null, overlap: null, empty: null })
  })

  it("refuse a query of a concept nobody graded", () => {
    expect(() => figuresOf([{ query: query({ concept: "milk" }), answer: [] }], judged)).toThrow("nobody graded milk")
  })

  it("say what falls short, apart for what is held out", () => {
    const whole: [Query, string[]][] = [false, true].flatMap((heldOut) => [
      [query({ heldOut }), perfect],
      [query({ id: "honey-fr", language: "fr", heldOut }), perfect],
    ])
    expect(shortcomings(run(whole), judged)).toEqual([])
    whole[3][1] = []
    expect(shortcomings(run(whole), judged)).toEqual([
      "held out: ndcg 0.500, wanted 0.9",
      "held out: recall 0.500, wanted 0.95",
      "held out: overlap 0.000, wanted 0.9",
      "held out: 50.0% empty, wanted 1.0%",
    ])
  })

  it("are shown by engine, language and class", () => {
    const text = tables([run([[query({}), perfect]]), { ...run([[query({}), []]]), engine: "theirs" }], judged)
    expect(text).toContain("| ours | looked at | 1 | 1.000 | 1.000 | – | 0.0% | – |")
    expect(text).toContain("| theirs | looked at | 1 | 0.000 | 0.000 | – | 100.0% | – |")
    expect(text).toContain("| ar | 1 | 1.000 | 1.000 | 0.0% | 0 | – | – | – |")
    expect(text).toContain("| plain | 1 | 1.000 | 1.000 | 0.0% | 0 | – | – | – |")
  })

  it("take their place in a page, again and again", () => {
    const page = placed("# Search\n", "first")
    expect(page).toBe("# Search\n\n<!-- bench:search -->\n\nfirst\n\n<!-- /bench:search -->\n")
    expect(placed(`${page}\nafter\n`, "second")).toBe(`${page.replace("first", "second")}\nafter\n`)
  })
})
