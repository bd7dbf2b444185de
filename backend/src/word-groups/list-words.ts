import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { groupOf, type GroupNames, type WordGroupRow } from "../modules/word-group/word-group"
import { namesOf, phraseOf, type Meaning } from "../search/dictionary"
import { meanings as ofLexicon } from "../search/read-lexicon"
import { readStaffNames } from "../staff/read-names"
import { readGroupRows } from "./follow-words"
import { mergeMeanings } from "./merge-meanings"

type Asked = { q?: string; added?: boolean; page: number; page_size: number }

const inLexicon = new Map(ofLexicon.map((meaning) => [meaning.key, meaning]))

/** What words mean: what fits best first, else what organizers changed last. */
export async function listWords(container: MedusaContainer, { q = "", added, page, page_size }: Asked) {
  const known = await readKnown(container)
  const found = known.meanings
    .filter(({ key }) => !added || addsTo(known.rows.get(key)))
    .map((meaning) => ({ meaning, fit: fitOf(meaning, q), at: editedAt(known.rows.get(meaning.key)) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit || other.at - one.at)
  const some = found.slice((page - 1) * page_size, page * page_size).map(({ meaning }) => meaning)
  return { words: await show(container, some, known), count: found.length, page, page_size }
}

/** One meaning by its key; null where there is none. */
export async function readWord(container: MedusaContainer, key: string) {
  const known = await readKnown(container)
  const [word] = await show(
    container,
    known.meanings.filter((one) => one.key === key),
    known
  )
  return word ?? null
}

type Known = { meanings: Meaning[]; rows: Map<string, WordGroupRow> }

async function readKnown(container: MedusaContainer): Promise<Known> {
  const rows = await readGroupRows(container.resolve(ContainerRegistrationKeys.QUERY))
  return { meanings: mergeMeanings(ofLexicon, rows.map(groupOf)), rows: new Map(rows.map((row) => [row.key, row])) }
}

const addsTo = (row: WordGroupRow | undefined) => Boolean(row && namesOf(groupOf(row)).length)
const editedAt = (row: WordGroupRow | undefined) => (row ? new Date(row.created_at).getTime() : 0)

/** How well a meaning fits what was typed: a name of it, the beginning or a part of one; 0 where it does not. */
function fitOf(meaning: Meaning, q: string): number {
  const phrase = phraseOf(q)
  if (!phrase) return q.trim() ? 0 : 1
  const names = namesOf(meaning).map(phraseOf)
  if (names.includes(phrase)) return 3
  if (names.some((name) => name.startsWith(phrase))) return 2
  return names.some((name) => name.includes(phrase)) ? 1 : 0
}

const none: GroupNames = { ar: [], fr: [], en: [], also: [] }

async function show(container: MedusaContainer, some: readonly Meaning[], { meanings, rows }: Known) {
  const byKey = new Map(meanings.map((meaning) => [meaning.key, meaning]))
  const nameOf = (key: string) => {
    const { ar = [], fr = [], en = [] } = byKey.get(key)?.names ?? none
    return { ar: ar[0] ?? key, fr: fr[0] ?? key, en: en[0] ?? key }
  }
  const staff = await readStaffNames(
    container.resolve(ContainerRegistrationKeys.QUERY),
    some.flatMap(({ key }) => rows.get(key)?.edited_by ?? [])
  )
  return some.map(({ key, wider }) => {
    const row = rows.get(key)
    return {
      key,
      own: !inLexicon.has(key),
      version: row?.version ?? 0,
      names: inLexicon.get(key)?.names ?? none,
      added: row ? groupOf(row).names : none,
      wider: wider.map((one) => ({ key: one, name: nameOf(one) })),
      edited_at: row ? new Date(row.created_at).toISOString() : null,
      edited_by: row ? (staff.get(row.edited_by) ?? null) : null,
    }
  })
}
