import { spellingsOf, widerThan } from "./read-lexicon"
import { stretches, tokensOf } from "./tokens"
import { words } from "./words"

/** What a listing says, each in the languages there are, Arabic first. */
export type Said = {
  handle: string
  skus: string[]
  titles: string[]
  subtitles: string[]
  descriptions: string[]
  materials: string[]
  categories: string[]
  cooperative: string[]
  province: string[]
  region: string[]
  signs: string[]
  /** Names and handles of the fairs its cooperative takes part in. */
  fairs: string[]
}

/** Titles in Arabic and in French begin with what the thing is: “عسل الزعتر”, “Miel de thym”. */
const HEAD_FIRST = 2

const joined = (tokens: string[]) => [...new Set(tokens)].join(" ")
const all = (texts: string[]) => texts.flatMap(tokensOf)

/** The fields of the index that are searched, from what names the thing to what merely mentions it. */
export function documentWords(said: Said) {
  const titles = said.titles.map((title) => stretches(words(title)))
  const meant = titles.flat().map(({ token }) => token)
  const first = titles.slice(0, HEAD_FIRST)
  const heads = first.flatMap((title) => title.slice(0, 1).map(({ token }) => token))
  // What only one of them begins with may be a quality: “زعتر بري” is an oregano.
  const agreed = heads.filter((token, at) => heads.indexOf(token) !== at)
  const headPairs = first.flatMap((title) => pairs(title.slice(0, 2).map(({ token }) => token)))
  const otherPairs = titles.flatMap((title) => pairs(title.map(({ token }) => token)))
  const made = said.materials.slice(0, HEAD_FIRST).flatMap((text) => tokensOf(text).slice(0, 1))
  const own = [...meant, ...all(said.materials)]
  const { kinds, besides } = kindsOf(said.categories, new Set([...own, ...own.flatMap(widerThan)]))
  // What its category says as well: a carpet of one kind is a carpet.
  const agreedKinds = agreed.flatMap(widerThan).filter((token) => kinds.includes(token))
  const names = [...all(said.cooperative), ...all(said.province), ...all(said.signs), ...said.fairs.flatMap(editions)]
  return {
    head_words: joined([...agreed, ...agreedKinds, ...headPairs]),
    // The plain words too, so that half a word finds what begins so.
    title_words: joined([
      ...meant,
      ...made.filter((token, at) => made.indexOf(token) !== at),
      ...heads.flatMap(widerThan),
      ...otherPairs,
      ...titles.flat().flatMap((stretch) => stretch.words),
    ]),
    kind_words: joined([...kinds, ...all(said.materials), ...all(said.province), ...own.flatMap(widerThan)]),
    name_words: joined([...names, ...all(said.region), ...[...said.cooperative, ...said.province].flatMap(words)]),
    other_words: joined([...besides, ...all(said.subtitles), ...all(said.descriptions)]),
    begun_words: joined(meant.flatMap(spellingsOf)),
    codes: codesOf(said),
  }
}

/**
 * What its categories say it is. One that names several things (“Dates and figs”) says so only of what the listing says
 * of itself; the rest is merely beside it.
 */
function kindsOf(categories: readonly string[], own: ReadonlySet<string>) {
  const names = categories.map(tokensOf)
  const kinds = names.flatMap((tokens) => (tokens.length === 1 ? tokens : tokens.filter((token) => own.has(token))))
  return { kinds, besides: names.flat() }
}

/** Neighbours as one token, whichever comes first in a language: huile d'argan, argan oil. */
export const pairs = (tokens: readonly string[]): string[] =>
  tokens.slice(1).map((token, at) => [tokens[at], token].sort().join(""))

export type DocumentWords = ReturnType<typeof documentWords>

/** What a name, what is around it and what it mentions are found by, where there is nothing else to say (see `Said`). */
export function nameWords({ names, places, mentions }: { names: string[]; places: string[]; mentions: string[] }) {
  const [named, around] = [all(names), all(places)]
  return {
    title_words: joined([...named, ...names.flatMap(words)]),
    kind_words: joined([...around, ...places.flatMap(words)]),
    other_words: joined(all(mentions)),
    begun_words: joined([...named, ...around].flatMap(spellingsOf)),
  }
}

/** An edition of a fair is its places and its year, together and apart: Fès 2026. */
function editions(name: string): string[] {
  const tokens = tokensOf(name.replace(/-/g, " "))
  return [...tokens, ...joinYears(tokens)]
}

const YEAR = /^20\d\d$/

/** Every word beside a year of the same text, as one. */
export function joinYears(tokens: readonly string[]): string[] {
  const years = tokens.filter((token) => YEAR.test(token))
  return years.flatMap((year) => tokens.filter((token) => !YEAR.test(token)).map((token) => `${token}${year}`))
}

export const isYear = (token: string) => YEAR.test(token)

/** The handle, every SKU and what the SKUs of its variants begin with. */
function codesOf({ handle, skus }: Said): string[] {
  const families = skus.map((sku) => sku.replace(/-[^-]+$/, "")).filter((one) => one.includes("-"))
  return [...new Set([handle, ...skus, ...families].map(foldCode))]
}

/** A code as the index has it: neither case nor what ties its parts counts. */
export const foldCode = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "")

/** Whether it may be a code that somebody typed: parts tied by hyphens, or letters with two digits at least. */
export const isCode = (text: string) =>
  /^[a-z0-9]+([-_ ]+[a-z0-9]+)*$/i.test(text.trim()) && (/\w[-_]\w/.test(text) || /\d.*\d/.test(text))
