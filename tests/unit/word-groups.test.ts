import fc from "fast-check"
import type { WordGroup } from "../../backend/src/modules/word-group/word-group"
import { Dictionary, namesOf, phraseOf, tokenOf } from "../../backend/src/search/dictionary"
import { dictionary, meanings, useDictionary } from "../../backend/src/search/read-lexicon"
import { tokensOf } from "../../backend/src/search/tokens"
import { understand } from "../../backend/src/search/understand"
import { Vocabulary } from "../../backend/src/search/vocabulary"
import { faultsOfGroup } from "../../backend/src/word-groups/check-group"
import { mergeMeanings } from "../../backend/src/word-groups/merge-meanings"
import { saidBy } from "../../backend/src/word-groups/said-by"

const own = "owntaddartaamiz"
const group = (names: Partial<WordGroup["names"]>, key = own, wider: string[] = []): WordGroup => ({
  key,
  names: { ar: [], fr: [], en: [], also: [], ...names },
  wider,
})
const whole = { ar: ["تادارت"], fr: ["taddart"], en: ["attic loom"] }
const faults = (one: WordGroup, others = meanings) =>
  faultsOfGroup(one, others).map(({ field, code }) => `${field} ${code}`)

describe("what organizers add to the lexicon", () => {
  it("is a spelling of a meaning, or a meaning in three languages", () => {
    expect(faults(group({ also: ["za3frann l7or"] }, "saffron"))).toEqual([])
    expect(faults(group(whole, own, ["carpet"]))).toEqual([])
    expect(faults(group({ fr: ["taddart"] }))).toEqual(["names.ar REQUIRED", "names.en REQUIRED"])
  })

  it("takes everything back without names", () => {
    expect(faults(group({}))).toEqual([])
  })

  it.each([
    ["a name another meaning has", { ...whole, also: ["Miels"] }, "names.also.0 TAKEN"],
    ["a name twice", { ...whole, also: ["Taddarts"] }, "names.also.0 TWICE"],
    ["small words alone", { ...whole, fr: ["de la"] }, "names.fr.0 NO_WORD"],
    ["a number", { ...whole, fr: ["2026"] }, "names.fr.0 NO_WORD"],
    ["Latin letters as Arabic", { ...whole, ar: ["taddart n"] }, "names.ar.0 NOT_ARABIC"],
    ["Arabic letters as French", { ...whole, fr: ["تادارت"] }, "names.fr.0 NOT_LATIN"],
  ])("is not %s", (_, names, fault) => {
    expect(faults(group(names))).toEqual(expect.arrayContaining([fault]))
  })

  it("leads to wider meanings that are there, in no circle, and changes none of the lexicon", () => {
    const one = { ...group(whole, own, ["owntwotwotwotwo"]), soft: false, place: false }
    const other = group({ ar: ["قاعة"], fr: ["salle haute"], en: ["upper room"] }, "owntwotwotwotwo", [own])
    expect(faults(other, [...meanings, one])).toEqual(["wider.0 CIRCLE"])
    expect(faults(group(whole, own, [own]))).toEqual(["wider.0 CIRCLE"])
    expect(faults(group(whole, own, ["nothinglikeit"]))).toEqual(["wider.0 NOT_FOUND"])
    expect(faults(group({ also: ["za3frann"] }, "saffron", ["honey"]))).toEqual(["wider NOT_HERE"])
  })
})

describe("the lexicon with it", () => {
  afterEach(() => useDictionary(new Dictionary(meanings)))

  it("means the same in a text and in what is typed", () => {
    expect(tokensOf("tapis taddart")).toEqual([tokenOf("carpet"), "tadart"])
    useDictionary(new Dictionary(mergeMeanings(meanings, [group(whole), group({ also: ["zrbiya kbira"] }, "carpet")])))
    expect(tokensOf("Attic loom, zrbiya kbira")).toEqual([tokenOf(own), tokenOf("carpet")])
    expect(understand("tadart", new Vocabulary()).wanted.map(({ token }) => token)).toEqual([tokenOf(own)])
  })

  it("gives way to the lexicon where that has grown since", () => {
    const merged = mergeMeanings(meanings, [group({ ...whole, fr: ["miel"] }), group({ also: ["safran"] }, "honey")])
    expect(merged.some(({ key }) => key === own)).toBe(false)
    expect(merged.find(({ key }) => key === "honey")).toEqual(meanings.find(({ key }) => key === "honey"))
  })

  it("gives a name to one meaning only, whatever was added", () => {
    const name = fc.constantFrom("taddart", "miel", "تادارت", "attic loom", "zrbiya kbira", "عسل", "2026", "de la", "")
    const names = fc.array(name, { maxLength: 3 })
    const added = fc.record({
      key: fc.constantFrom(own, "saffron", "honey", "ownother"),
      names: fc.record({ ar: names, fr: names, en: names, also: names }),
      wider: fc.array(fc.constantFrom("honey", own, "gone"), { maxLength: 2 }),
    })
    const lexicon = meanings.filter(({ key }) => ["honey", "saffron", "spices"].includes(key))
    fc.assert(
      fc.property(fc.uniqueArray(added, { selector: ({ key }) => key }), (groups) => {
        const merged = mergeMeanings(lexicon, groups)
        const keys = merged.map(({ key }) => key)
        const phrases = merged.flatMap((one) => [...new Set(namesOf(one).map(phraseOf))])
        expect(new Set(phrases).size).toBe(phrases.length)
        expect(new Set(keys).size).toBe(keys.length)
        expect(merged.filter(({ key }) => key.startsWith("own")).flatMap(({ wider }) => wider)).toEqual(
          expect.not.arrayContaining(["gone"])
        )
        expect(new Dictionary(merged).widerThan(tokenOf(own))).not.toContain(undefined)
      })
    )
    expect(dictionary().meanings).toHaveLength(meanings.length)
  })

  it("concerns what says the meaning, or the names as they were read before", () => {
    expect(saidBy(undefined, group({ also: ["tapis taddart"] }, "carpet"), meanings)).toEqual([
      tokenOf("carpet"),
      `${tokenOf("carpet")} tadart`,
    ])
  })
})
