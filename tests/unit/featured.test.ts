import fc from "fast-check"
import { firstLines } from "../../backend/src/catalogue/first-lines"
import { inChosenOrder } from "../../backend/src/catalogue/read-features"
import { choiceKey, featureKinds, kindsInOrder, kindsOfPlacement } from "../../backend/src/modules/feature/placements"

describe("the first lines of a story", () => {
  it("are whole sentences where one fits, in Arabic too", () => {
    expect(firstLines("One. Two! Three?", 10)).toBe("One. Two!")
    expect(firstLines("نسجنا الزربية. ثم بعناها في السوق؟ نعم", 30)).toBe("نسجنا الزربية.")
    expect(firstLines("Short enough\n\nas it is", 40)).toBe("Short enough as it is")
  })

  it("else end after a word", () => {
    expect(firstLines("words, that never come to an end", 14)).toBe("words, that…")
    expect(firstLines("a3.5b c", 5)).toBe("a3.5…")
  })

  it("are never longer than was asked for, and never nothing", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const lines = firstLines(text, most)
        expect(lines.length).toBeLessThanOrEqual(most)
        expect(lines.length > 0).toBe(text.trim().length > 0)
      })
    )
  })
})

describe("what organizers choose", () => {
  const chosen = fc.array(fc.record({ kind: fc.constantFrom(...featureKinds), reference_id: fc.string() }))

  it("comes in the order in which the first of each kind was put", () => {
    fc.assert(
      fc.property(chosen, (list) => {
        const order = kindsInOrder(list)
        const firsts = order.map((kind) => list.findIndex((one) => one.kind === kind))
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b))
        expect(new Set(order)).toEqual(new Set(list.map(({ kind }) => kind)))
      })
    )
  })

  it("is one thing by kind and id", () => {
    expect(choiceKey({ kind: "story", reference_id: "coop_1" })).not.toBe(
      choiceKey({ kind: "cooperative", reference_id: "coop_1" })
    )
  })

  it("has one kind in a place of the home page, several on a region's and a fair's", () => {
    expect(kindsOfPlacement("home.hero")).toEqual(["listing"])
    expect(kindsOfPlacement("home.stories")).toEqual(["story"])
    expect(kindsOfPlacement("territory:MA-09")).toContain("fair")
    expect(kindsOfPlacement("fair:fair_1")).toEqual(["listing", "cooperative", "story"])
  })

  it("keeps its order however it was read", () => {
    expect(inChosenOrder({ rows: ["A", "B"], ids: ["a", "b"] }, ["b", "gone", "a"])).toEqual(["B", "A"])
  })
})
