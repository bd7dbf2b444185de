import { locale as locales } from "../contracts/shapes/basics"
import type { Dictionary } from "../search/dictionary"
import { dictionary, spellingsOf } from "../search/read-lexicon"
import { tokensOf } from "../search/tokens"
import type { Wanted } from "../search/understand"
import { words } from "../search/words"
import type { Category } from "./categories"
import { readAtlas, type Atlas } from "./territories"
import { readWords, type Graph, type Words } from "./words"
import { followWords } from "../word-groups/follow-words"

/** A place or a category by what it is called in every language. */
type Signpost = { id: string; names: string[][]; words: Set<string>; begun: string[] }

export type Signposts = {
  atlas: Atlas
  places: Signpost[]
  categories: Map<string, Category>
  categoryWords: Words
  trades: Signpost[]
}

const KEPT_MS = 60_000
type Kept = { until: number; known: Dictionary; signposts: Promise<Signposts> }
const kept = new WeakMap<object, Kept>()

/** All places and open categories with their names, read at most once a minute in each process, and when words change. */
export async function readSignposts(query: Graph): Promise<Signposts> {
  await followWords(query)
  const before = kept.get(query)
  if (before && before.until > Date.now() && before.known === dictionary()) return before.signposts
  const signposts = load(query)
  kept.set(query, { until: Date.now() + KEPT_MS, known: dictionary(), signposts })
  // Neither a failure nor an empty table is worth keeping.
  signposts.then(
    ({ trades, places }) => (trades.length && places.length) || kept.delete(query),
    () => kept.delete(query)
  )
  return signposts
}

async function load(query: Graph): Promise<Signposts> {
  const [atlas, { data }] = await Promise.all([
    readAtlas(query),
    query.graph({
      entity: "product_category",
      fields: ["id", "handle", "name", "description", "parent_category_id", "rank"],
      filters: { is_active: true, is_internal: false },
    }),
  ])
  const rows = data as unknown as Category[]
  const categoryWords = await readWords(
    query,
    rows.map(({ id }) => id)
  )
  return {
    atlas,
    places: atlas.all.map((one) => signpost(one, atlas.words)),
    categories: new Map(rows.map((row) => [row.id, row])),
    categoryWords,
    trades: rows.map((row) => signpost(row, categoryWords)),
  }
}

function signpost({ id, name }: { id: string; name: string }, said: Words): Signpost {
  const names = locales.options.map((locale) => said(id, locale, "name", name))
  const meant = names.map(tokensOf)
  const all = new Set([...meant.flat(), ...names.flatMap(words)])
  return { id, names: meant, words: all, begun: [...all, ...meant.flat().flatMap(spellingsOf)] }
}

/**
 * The signposts somebody may mean, first those whose whole name was said: all that was asked stands in one of its
 * names, or one of its names stands in what was asked.
 */
export function signpostsFor(signposts: readonly Signpost[], must: readonly Wanted[], most: number): string[] {
  const asked = new Set(must.map(({ token }) => token))
  return signposts
    .flatMap((one) => {
      const said = one.names.some((name) => name.length > 0 && name.every((token) => asked.has(token)))
      const meant = must.every(
        ({ token, start }) => one.words.has(token) || (start && one.begun.some((word) => word.startsWith(token)))
      )
      const longest = Math.min(...one.names.map((name) => name.length))
      return said || meant ? [{ id: one.id, rank: (said ? 0 : 100) + longest }] : []
    })
    .sort((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ id }) => id)
}
