import type { Graph } from "../catalogue/words"
import { groupOf, type WordGroup, type WordGroupRow } from "../modules/word-group/word-group"
import { Dictionary } from "../search/dictionary"
import { meanings, useDictionary } from "../search/read-lexicon"
import { mergeMeanings } from "./merge-meanings"

const KEPT_MS = 60_000
let until = 0
let reading: Promise<void> | undefined
let known = "[]"

/**
 * Lets words mean what organizers say they mean: asked for at most once a minute in each process, or `now`. Before anything is
 * looked for or made for an index.
 */
export async function followWords(query: Graph, { now = false } = {}): Promise<void> {
  if (!now && until > Date.now()) return reading
  until = Date.now() + KEPT_MS
  reading = follow(query)
  await reading.catch((error: unknown) => {
    until = 0
    throw error
  })
}

async function follow(query: Graph): Promise<void> {
  const groups = await readGroups(query)
  const read = JSON.stringify(groups)
  if (read === known) return
  known = read
  useDictionary(new Dictionary(mergeMeanings(meanings, groups)))
}

/** What organizers added, each meaning as it is now. */
export async function readGroups(query: Graph): Promise<WordGroup[]> {
  return (await readGroupRows(query)).map(groupOf)
}

/** The same with who wrote it, and when. */
export async function readGroupRows(query: Graph): Promise<WordGroupRow[]> {
  const names = ["names_ar", "names_fr", "names_en", "names_also"]
  const { data } = await query.graph({
    entity: "word_group_version",
    fields: ["key", "version", ...names, "wider", "edited_by", "created_at"],
    filters: { newest: true },
    pagination: { order: { key: "ASC" } },
  })
  return data as unknown as WordGroupRow[]
}
