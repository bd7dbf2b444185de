import { meanings, readMeanings } from "../../backend/src/search/read-lexicon"
import { words } from "../../backend/src/search/words"

const namesOf = (names: Record<string, string[]>) => Object.values(names).flat()

describe("the lexicon", () => {
  it("has at least 250 meanings, each once", () => {
    expect(meanings.length).toBeGreaterThanOrEqual(250)
    expect(new Set(meanings.map(({ key }) => key)).size).toBe(meanings.length)
  })

  it("names every meaning in three languages", () => {
    for (const { key, names } of meanings) {
      for (const language of ["ar", "fr", "en"] as const)
        expect({ key, names: names[language].length }).not.toEqual({ key, names: 0 })
      for (const name of names.ar) expect(name).toMatch(/\p{Script=Arabic}/u)
      for (const name of [...names.fr, ...names.en]) expect(name).not.toMatch(/\p{Script=Arabic}/u)
    }
  })

  it("leaves no name empty once small words are gone", () => {
    for (const { key, names } of meanings) {
      for (const name of namesOf(names))
        expect({ key, name, words: words(name).length }).not.toEqual({ key, name, words: 0 })
    }
  })

  it("gives a name to one meaning only", () => {
    const owner = new Map<string, string>()
    for (const { key, names } of meanings) {
      for (const name of namesOf(names)) {
        const spelt = words(name).join(" ")
        expect(`${name}: ${owner.get(spelt) ?? key}`).toBe(`${name}: ${key}`)
        owner.set(spelt, key)
      }
    }
  })

  it("swallows no meaning by another: none has all the names of a second", () => {
    const sets = meanings.map(({ key, names }) => ({
      key,
      spelt: new Set(namesOf(names).map((name) => words(name).join(" "))),
    }))
    for (const one of sets) {
      const swallowed = sets.filter((other) => other !== one && [...one.spelt].every((name) => other.spelt.has(name)))
      expect(swallowed.map(({ key }) => `${one.key} in ${key}`)).toEqual([])
    }
  })

  it("leads to wider meanings that exist, never in a circle", () => {
    const byKey = new Map(meanings.map((meaning) => [meaning.key, meaning]))
    const climb = (key: string, path: string[]): void => {
      expect(path).not.toContain(key)
      const meaning = byKey.get(key)
      expect(meaning ? key : `${key} is not there`).toBe(key)
      for (const wider of meaning?.wider ?? []) climb(wider, [...path, key])
    }
    for (const { key } of meanings) climb(key, [])
  })

  it("names the line that is not whole", () => {
    expect(() => readMeanings("honey | عسل | miel")).toThrow("honey | عسل | miel")
  })
})
