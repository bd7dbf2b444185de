import { WORDS_INDEX, wordsEngine } from "../catalogue/words-engine"
import { defineListings } from "./listing"

/**
 * With MEILISEARCH_HOST the listings are there too, and what is typed is looked for there. The lists without words stay
 * on PostgreSQL, so that browsing goes on whatever becomes of the engine.
 */
export default wordsEngine && defineListings(WORDS_INDEX, wordsEngine)
