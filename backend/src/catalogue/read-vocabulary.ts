import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { Vocabulary } from "../search/vocabulary"
import { askIndex, countsBy, countsOf } from "./listing-index"

const KEPT_MS = 5 * 60_000
/** The commonest words; beyond them a slip is measured against the lexicon alone. */
const MOST = 20_000

type Kept = { until: number; vocabulary: Promise<Vocabulary>; latest: Vocabulary }
const kept = new WeakMap<object, Kept>()
const lexicon = new Vocabulary()

/**
 * The words of the lexicon and of the listings, counted in the index at most once in five minutes by each process.
 * Nobody waits for a later count, and where the index does not answer the lexicon does.
 */
export function readVocabulary(container: MedusaContainer): Promise<Vocabulary> {
  const search = container.resolve(Modules.SEARCH)
  const known = kept.get(search)
  if (known && known.until > Date.now()) return known.vocabulary
  const fresh: Kept = { until: Date.now() + KEPT_MS, latest: known?.latest ?? lexicon, vocabulary: load(container) }
  kept.set(search, fresh)
  fresh.vocabulary = fresh.vocabulary.then(
    (vocabulary) => (fresh.latest = vocabulary),
    (error: unknown) => {
      kept.delete(search)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The words of the listings cannot be read: ${String(error)}`)
      return fresh.latest
    }
  )
  return known ? Promise.resolve(known.latest) : fresh.vocabulary
}

async function load(container: MedusaContainer): Promise<Vocabulary> {
  const [result] = await askIndex(container, [countsBy("word", MOST)])
  return new Vocabulary(countsOf(result, "word"))
}
