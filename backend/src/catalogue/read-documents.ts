import { cooperativeDocument } from "../search/cooperative-document"
import { fairDocument } from "../search/fair-document"
import { listingDocument, type ListingDocument } from "../search/listing-document"
import { fairFields, wordsOfFair } from "./fair-card"
import { readListingPlacements } from "./read-features"
import {
  cooperativeFields,
  readFairs,
  readListings,
  readListingWords,
  type CooperativeRow,
  type ListingRow,
} from "./read-listings"
import { readRecentPurchases } from "./read-recent-purchases"
import { readRecentViews } from "./read-recent-views"
import { readAtlas } from "./territories"
import { readWords, type Graph } from "./words"
import { followWords } from "../word-groups/follow-words"

/** The index documents of some products; those without one should not be in the index. */
export async function readDocuments(query: Graph, ids: string[]): Promise<ListingDocument[]> {
  return documentsOf(query, await readListings(query, { id: ids }, "document"))
}

async function documentsOf(query: Graph, rows: ListingRow[]): Promise<ListingDocument[]> {
  await followWords(query)
  const cooperativeIds = [...new Set(rows.flatMap((row) => row.listing?.cooperative?.id ?? []))]
  const at = new Date()
  const ids = rows.map(({ id }) => id)
  const [words, atlas, fairs, purchases, views, placements] = await Promise.all([
    readListingWords(query, rows),
    readAtlas(query),
    readFairs(query, cooperativeIds),
    readRecentPurchases(ids, at),
    readRecentViews(ids, at),
    readListingPlacements(query, ids, at),
  ])
  const fairWords = await readWords(
    query,
    [...fairs.values()].flat().map(({ id }) => id)
  )
  return rows.flatMap(
    (row) => listingDocument(row, { words, atlas, fairs, fairWords, purchases, views, placements, at }) ?? []
  )
}

/** The index documents of some cooperatives. */
export async function readCooperativeDocuments(query: Graph, ids: string[]) {
  await followWords(query)
  const { data } = await query.graph({ entity: "cooperative", fields: cooperativeFields, filters: { id: ids } })
  const rows = data as unknown as CooperativeRow[]
  const [words, atlas] = await Promise.all([
    readWords(
      query,
      rows.map(({ id }) => id)
    ),
    readAtlas(query),
  ])
  return rows.flatMap((row) => cooperativeDocument(row, { words, atlas }) ?? [])
}

/** The index documents of some editions of fairs. */
export async function readFairDocuments(query: Graph, ids: string[]) {
  await followWords(query)
  const fields = [...fairFields, "published", "theme", "venue"]
  const { data } = await query.graph({ entity: "fair", fields, filters: { id: ids } })
  const rows = data as unknown as Parameters<typeof fairDocument>[0][]
  const [words, atlas] = await Promise.all([readWords(query, rows.flatMap(wordsOfFair)), readAtlas(query)])
  return rows.flatMap((row) => fairDocument(row, { words, atlas }) ?? [])
}
