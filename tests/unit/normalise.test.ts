import { normalise } from "../../backend/src/search/normalise"
import { synonymsOf } from "../../backend/src/search/synonyms"

describe("normalise", () => {
  it.each([
    ["عَسَلٌ", "العسل"],
    ["زربيـــة", "زربيه"],
    ["أركان", "اركان"],
    ["إكليل", "اكليل"],
    ["حلوى", "حلوي"],
    ["والزعفران", "زعفران"],
    ["بالزيت", "زيت"],
    ["Thé", "the"],
    ["Céramiques", "ceramique"],
    ["carpets", "carpet"],
    ["huile d’argan", "huile argan"],
    ["za'fran", "zafran"],
    ["٢٥٠ غ", "250 غ"],
  ])("gives %s and %s one form", (first, second) => {
    expect(normalise(first)).toBe(normalise(second))
  })

  it("keeps the article where too little would stay", () => {
    expect(normalise("الف")).toBe("الف")
  })

  it("is stable: what is normalised stays as it is", () => {
    for (const text of ["والمرأة القروية", "Tapis des Aït Ouaouzguite", "d'argan culinaire", "2,5 kg"]) {
      expect(normalise(normalise(text))).toBe(normalise(text))
    }
  })

  it("leaves nothing of what has no letters", () => {
    expect(normalise(" — !؟ ")).toBe("")
  })
})

describe("synonyms", () => {
  it("tie the languages and spellings of the trade", () => {
    expect(synonymsOf(normalise("خيوط الزعفران")).split(" ")).toEqual(
      expect.arrayContaining(["safran", "saffron", "zafran"])
    )
    expect(synonymsOf(normalise("Berber rug")).split(" ")).toEqual(expect.arrayContaining(["زربيه", "tapi"]))
  })

  it("match whole words only", () => {
    expect(synonymsOf(normalise("rugged"))).toBe("")
  })
})
