import fc from "fast-check"
import { isOfTheTrade, wordsToCount } from "../../backend/src/searched/words-to-count"

describe("words to count", () => {
  it.each([
    ["Huiles d'ARGAN", "huile argan", "huiles d'argan"],
    ["زَعْفَرَان!", "زعفران", "زَعْفَرَان"],
    ["za3fran 7or", "za3fran 7or", "za3fran 7or"],
    ["salon  Fès 2026", "salon fes 2026", "salon fès 2026"],
  ])("have one form: %s", (typed, form, words) => expect(wordsToCount(typed)).toEqual({ form, words }))

  it.each([
    "0612345678",
    "06 12 34 56 78",
    "+212 6 12 34 56 78",
    "٠٦١٢٣٤٥٦٧٨",
    "cin AB 123456",
    "amina@test.example",
    "www.example.ma",
    "https://example.com/x",
    "K7RM-2QXD",
    "bonjour je voudrais savoir où est mon colis",
    "?!",
    "",
  ])("are not what may be somebody's own: %s", (typed) => expect(wordsToCount(typed)).toBeNull())

  it("never hold a number of five digits, however it is written", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789٠١٢٣٤٥٦٧٨٩"), minLength: 5, maxLength: 12 })
    // A year may be among the words, whichever digits write it.
    const year = /[1١][9٩][\d٠-٩]{2}|[2٢][0٠][\d٠-٩]{2}/
    const gaps = fc.array(fc.constantFrom("", " ", ".", "-"), { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(digits, gaps, (number, between) => {
        const typed = [...number].map((digit, at) => digit + between[at]).join("")
        fc.pre(!year.test(number))
        expect(wordsToCount(`tel ${typed}`)).toBeNull()
      })
    )
  })

  it("are of the trade where the lexicon knows each of them", () => {
    expect(["huile de noix", "زعفران تالوين", "salon fes 2026"].map(isOfTheTrade)).toEqual([true, true, true])
    expect(["fatima zahra", "huile zqvarna"].map(isOfTheTrade)).toEqual([false, false])
  })
})
