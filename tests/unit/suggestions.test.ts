import { signpostsFor } from "../../backend/src/catalogue/signposts"
import { nameWords } from "../../backend/src/search/document-words"
import { tokenOf } from "../../backend/src/search/read-lexicon"
import { spell } from "../../backend/src/search/spell"
import { hard, understand } from "../../backend/src/search/understand"
import { Vocabulary } from "../../backend/src/search/vocabulary"

const vocabulary = new Vocabulary([["bouiblan", 7]])

describe("the spelling of what was meant", () => {
  const spelt = (typed: string) => spell(typed, understand(typed, vocabulary))

  it.each([
    ["zafferon", "safran"],
    ["savom noir", "savon noir"],
    ["زغفرن", "زعفران"],
    ["usg", "عسل"],
  ])("%s is %s", (typed, meant) => expect(spelt(typed)).toBe(meant))

  it.each(["safran", "زعفران", "za3fran", "qzxwvkjh", ""])("%s is left as it is", (typed) =>
    expect(spelt(typed)).toBeNull()
  )

  it("is none where only some listing says the word", () => {
    expect(spelt("bouiblann")).toBeNull()
  })
})

describe("somebody still typing", () => {
  const typing = (typed: string) => understand(typed, vocabulary, { typing: true })

  it("begins a word rather than misspelling one", () => {
    expect(typing("saf").wanted).toMatchObject([{ token: "saf", start: true }])
    expect(typing("huile arg").wanted).toMatchObject([{ token: tokenOf("oil") }, { token: "arg", start: true }])
  })

  it("is understood on the wrong keyboard from the first half of a word on", () => {
    expect(typing(":utv").wanted).toMatchObject([{ token: "زعفر", start: true }])
  })
})

describe("signposts", () => {
  const post = (id: string, names: string[][]) => ({ id, names, words: new Set(names.flat()), begun: names.flat() })
  const honey = post("honey", [["qhoneyq"], ["miel"]])
  const souss = post("souss", [["souss", "massa"]])
  const must = (typed: string) => hard(understand(typed, vocabulary, { typing: true }).wanted)

  it("are those whose name was said, and those that have all that was asked", () => {
    expect(signpostsFor([souss, honey], must("miel bouiblan"), 3)).toEqual(["honey"])
    expect(signpostsFor([souss, honey], must("mass"), 3)).toEqual(["souss"])
    expect(signpostsFor([souss, honey], must("tapis"), 3)).toEqual([])
  })
})

it("finds a name by every spelling of what it says", () => {
  const { title_words, begun_words } = nameWords({ names: ["Coopérative Safran"], places: ["تارودانت"], mentions: [] })
  expect(title_words.split(" ")).toEqual(expect.arrayContaining([tokenOf("saffron"), "safran"]))
  expect(begun_words.split(" ")).toEqual(expect.arrayContaining(["zafran", "زعفران", "taroudant"]))
})
