import fc from "fast-check"
import { answers } from "../../backend/src/search/answers"
import { documentWords, foldCode, isCode } from "../../backend/src/search/document-words"
import { otherKeyboards } from "../../backend/src/search/keyboard"
import { tokenOf } from "../../backend/src/search/read-lexicon"
import { soundOf } from "../../backend/src/search/sounds"
import { allowance, fewestSlips, lettersOf, slips } from "../../backend/src/search/spelling"
import { tokensOf } from "../../backend/src/search/tokens"
import { hard, understand } from "../../backend/src/search/understand"
import { Vocabulary } from "../../backend/src/search/vocabulary"
import { words } from "../../backend/src/search/words"

const vocabulary = new Vocabulary([
  ["bouiblan", 7],
  ["mansej", 7],
])
const read = (typed: string) => understand(typed, vocabulary).wanted.map(({ token }) => token)
const meaning = (...keys: string[]) => keys.map(tokenOf)

describe("what was typed", () => {
  it.each([
    ["زعفران", "saffron"],
    ["الزعفران", "saffron"],
    ["Safran", "saffron"],
    ["za'fran", "saffron"],
    ["za3fran", "saffron"],
    ["zafferon", "saffron"],
    ["زغفرن", "saffron"],
    [":utvhk", "saffron"],
    ["سضبقضى", "saffron"],
    ["زَعْفَرَان", "saffron"],
    ["savon noir", "blacksoap"],
    ["صابون بلدي", "blacksoap"],
    ["blak soap", "blacksoap"],
    ["huile زيتون", "oliveoil"],
    ["l7enna", "henna"],
    ["usg", "honey"],
    ["كهثم", "honey"],
    ["carppet", "carpet"],
    ["tapis de prière", "prayerrug"],
  ])("%s means one thing", (typed, key) => {
    expect(read(typed)).toEqual(meaning(key))
  })

  it("keeps what may be missing apart from what must be there", () => {
    const { wanted } = understand("miel 7or", vocabulary)
    expect(wanted.map(({ token, soft }) => [token, soft])).toEqual([
      [tokenOf("honey"), false],
      [tokenOf("pure"), true],
    ])
  })

  it("corrects a maker's name by the words of the listings", () => {
    expect(read("mansej bouiblann")).toEqual(["mansej", tokenOf("bouiblane")])
  })

  it("lets a listing do without how much somebody wants", () => {
    for (const typed of ["couscous 1kg", "2 kilo couscous", "كسكس 500 غرام"]) {
      const { wanted, sure } = understand(typed, vocabulary)
      expect(hard(wanted).map(({ token }) => token)).toEqual([tokenOf("couscous")])
      expect(sure).toBe(1)
    }
  })

  it("minds no space too few or too many, and none where a letter is what is wrong", () => {
    expect(read("savonnoir")).toEqual(read("savon noir"))
    expect(read("huileolive")).toEqual(read("huile olive"))
    expect(read("cous cous")).toEqual(read("couscous"))
    expect(read("zaa fran")).toEqual(read("zaafran"))
    expect(read("paintting")).toEqual(read("painting"))
  })

  it("takes a place and a year as the fair that was there then", () => {
    expect(read("salon de Fès 2026")).toEqual([`${tokenOf("fes")}2026`, tokenOf("fair")])
    expect(read("معرض فاس 2026")).toEqual(read("fez fair 2026"))
  })

  it.each(["huile 2026", "2026 huile", "زيت 2026"])("asks for no fair where no place is named: %s", (typed) => {
    const { wanted } = understand(typed, vocabulary)
    const must = wanted.filter(({ soft }) => !soft).map(({ token }) => token)
    expect([must, wanted.length]).toEqual([meaning("oil"), 2])
  })

  it("takes a year alone, or of any fair, as asked", () => {
    expect(read("2026")).toEqual(["2026"])
    expect(read("salon 2026")).toEqual([tokenOf("fair"), "2026"])
  })

  it("lets Tifinagh through", () => {
    expect(read("ⴰⵔⴳⴰⵏ")).toEqual(["ⴰⵔⴳⴰⵏ"])
  })

  it("is unsure of what nobody knows", () => {
    expect(understand("qzxwvkjh", vocabulary).sure).toBe(0)
  })

  it("answers anything at all, soon", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (typed) => {
        expect(understand(typed, vocabulary).wanted.length).toBeLessThanOrEqual(12)
      }),
      { numRuns: 50 }
    )
  })
})

describe("words", () => {
  it("are stable: what was read once is read the same again", () => {
    for (const text of ["Savons noirs à l’huile d’argan", "زربية صوفية للمجلس", "نباتات عطرية", "plateaux martelés"]) {
      expect(words(words(text).join(" "))).toEqual(words(text))
    }
  })

  it("say the same in three languages", () => {
    expect(tokensOf("عسل الزعتر")).toEqual(tokensOf("Miel de thym"))
    expect(tokensOf("Miel de thym").sort()).toEqual(tokensOf("Thyme honey").sort())
  })

  it("lose the particles Arabic writes onto them", () => {
    expect(tokensOf("صابون بزيت الزيتون")).toEqual(meaning("soap", "oliveoil"))
  })
})

describe("slips", () => {
  it("count one letter, two on long words, none on short ones", () => {
    expect([2, 3, 4, 5, 7, 12].map(allowance)).toEqual([0, 1, 1, 1.5, 2, 2.5])
    expect(slips("hony", "honey", 2)).toBe(0.5)
    expect(slips("almods", "almonds", 2)).toBe(1)
    expect(slips("olvie", "olive", 2)).toBe(1)
    expect(slips("pneus", "savon", 2)).toBe(Infinity)
  })

  it("are none between equal words, and the same both ways", () => {
    const word = fc.string({ unit: fc.constantFrom(..."abcdefزعفران"), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slips(one, one, 2)).toBe(0)
        expect(slips(one, other, 9)).toBeCloseTo(slips(other, one, 9))
      })
    )
  })

  it("are never fewer than the letters say that only one of two words has", () => {
    const word = fc.string({ unit: fc.constantFrom(..."aeiksztjgbpصسزعفرانهح7é'"), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(fewestSlips(lettersOf(one), lettersOf(other))).toBeLessThanOrEqual(slips(one, other, 9))
      }),
      { numRuns: 1000 }
    )
  })
})

it("hears Darija in Latin letters", () => {
  for (const [latin, arabic] of [
    ["tmar", "تمر"],
    ["9offa", "قفة"],
    ["khzama", "خزامة"],
    ["za3tar", "زعتر"],
  ]) {
    expect(soundOf(latin)).toBe(soundOf(arabic))
  }
})

it("reads the keys of other keyboards", () => {
  expect(otherKeyboards("g;:")).toContain("لوز")
  expect(otherKeyboards("لاضلاخعؤاثس")).toContain("babouches")
})

it("knows codes from words", () => {
  const typed = ["M08-JIHL-2", "m08 jihl 2", "M08JIHL2"]
  expect([...typed, "taliouine-saffron-threads"].map(isCode)).toEqual([true, true, true, true])
  expect(new Set(typed.map(foldCode)).size).toBe(1)
  expect(["huile d'argan", "argan", "- -"].map(isCode)).toEqual([false, false, false])
})

it("finds a listing by its SKU, the SKU of its family and its handle", () => {
  const none = {
    subtitles: [],
    descriptions: [],
    materials: [],
    categories: [],
    cooperative: [],
    province: [],
    region: [],
    signs: [],
  }
  const { codes } = documentWords({
    ...none,
    handle: "dates",
    skus: ["M08-JIHL-1", "M08-JIHL-2"],
    titles: [],
    fairs: [],
  })
  expect(codes).toEqual(["dates", "M08-JIHL-1", "M08-JIHL-2", "M08-JIHL"].map(foldCode))
})

describe("what a member types at the desk", () => {
  const saffron = {
    names: ["زعفران تالوين", "Safran de Taliouine", "Taliouine saffron"],
    codes: ["saffron-threads", "SAF-TLW-5G"],
  }
  const untranslated = { names: ["عسل الزعتر", "عسل الزعتر", "عسل الزعتر"], codes: ["asl-alzatr"] }

  it.each([
    "زعفران",
    "الزعفران",
    "safran",
    "zafferon",
    "za3fran",
    ":utvhk",
    "safr",
    "زعف",
    "SAF-TLW",
    "saf-tlw-5g",
    "  ",
  ])("%j finds the saffron as a buyer's search does", (typed) => expect(answers(typed, vocabulary)(saffron)).toBe(true))

  it.each(["miel", "honey thyme", "عسل", "hone", "3sel"])(
    "%j finds the honey though only Arabic is written",
    (typed) => {
      expect(answers(typed, vocabulary)(untranslated)).toBe(true)
      expect(answers(typed, vocabulary)(saffron)).toBe(false)
    }
  )

  it.each(["qzxwvkjh", "safran tapis", "miel tapis"])("%j finds neither", (typed) =>
    expect([saffron, untranslated].filter(answers(typed, vocabulary))).toEqual([])
  )
})
