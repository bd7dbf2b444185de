import { listingDocument, type ListingDocument } from "../search/listing-document"
import { readFairs, readListings, readListingWords, type ListingRow } from "./read-listings"
import { readAtlas } from "./territories"
import { readWords, type Graph } from "./words"

/** The index documents of some products; those without one should not be in the index. */
export async function readDocuments(query: Graph, ids: string[]): Promise<ListingDocument[]> {
  return documentsOf(query, await readListings(query, { id: ids }, "document"))
}

async function documentsOf(query: Graph, rows: ListingRow[]): Promise<ListingDocument[]> {
  const cooperativeIds = [...new Set(rows.flatMap((row) => row.listing?.cooperative?.id ?? []))]
  const [words, atlas, fairs] = await Promise.all([
    readListingWords(query, rows),
    readAtlas(query),
    readFairs(query, cooperativeIds),
  ])
  const fairWords = await readWords(
    query,
    [...fairs.values()].flat().map(({ id }) => id)
  )
  const at = new Date()
  return rows.flatMap((row) => listingDocument(row, { words, atlas, fairs, fairWords, at }) ?? [])
}
