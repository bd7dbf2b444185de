import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { Dictionary } from "../search/dictionary"
import { dictionary } from "../search/read-lexicon"
import { Vocabulary } from "../search/vocabulary"
import { followWords } from "../word-groups/follow-words"
import { askIndex, countsBy, countsOf } from "./listing-index"

const KEPT_MS = 5 * 60_000
/** The commonest words; beyond them a slip is measured against the lexicon alone. */
const MOST = 20_000

type Counts = ReadonlyMap<string, number>
type Kept = { until: number; counts: Promise<Counts>; latest: Counts }
const kept = new WeakMap<object, Kept>()
let made: { counts: Counts; known: Dictionary; vocabulary: Vocabulary } | undefined

/**
 * The words of the lexicon and of the listings, counted in the index at most once in five minutes by each process.
 * Nobody waits for a later count, and where the index does not answer the lexicon does. What organizers add to the lexicon is
 * followed within a minute.
 */
export async function readVocabulary(container: MedusaContainer): Promise<Vocabulary> {
  const [counts] = await Promise.all([
    readCounts(container),
    followWords(container.resolve(ContainerRegistrationKeys.QUERY)),
  ])
  if (made?.counts !== counts || made.known !== dictionary())
    made = { counts, known: dictionary(), vocabulary: new Vocabulary(counts) }
  return made.vocabulary
}

const none: Counts = new Map()

function readCounts(container: MedusaContainer): Promise<Counts> {
  const search = container.resolve(Modules.SEARCH)
  const known = kept.get(search)
  if (known && known.until > Date.now()) return known.counts
  const fresh: Kept = { until: Date.now() + KEPT_MS, latest: known?.latest ?? none, counts: load(container) }
  kept.set(search, fresh)
  fresh.counts = fresh.counts.then(
    (counts) => (fresh.latest = counts),
    (error: unknown) => {
      kept.delete(search)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The words of the listings cannot be read: ${String(error)}`)
      return fresh.latest
    }
  )
  return known ? Promise.resolve(known.latest) : fresh.counts
}

async function load(container: MedusaContainer): Promise<Counts> {
  const [result] = await askIndex(container, [countsBy("word", MOST)])
  return countsOf(result, "word")
}
