import { normalise } from "../../backend/src/search/normalise"

describe("normalise", () => {
  it.each([
    ["عَسَلٌ", "العسل"],
    ["زربيـــة", "زربيه"],
    ["أركان", "اركان"],
    ["إكليل", "اكليل"],
    ["حناء", "حنا"],
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
