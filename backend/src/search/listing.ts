import type { SearchTypes } from "@medusajs/framework/types"
import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { readDocuments } from "../catalogue/read-documents"
import { signKind } from "../contracts/shapes/basics"

const facet = () => search.keyword().filterable().facetable()
const flag = () => search.boolean().filterable().facetable()
const signDays = Object.fromEntries(signKind.options.map((kind) => [kind, search.integer().filterable()]))

const fields = search.define({
  id: search.keyword().filterable().sortable(),
  handle: search.keyword().filterable(),
  // What it says as meanings (see lexicon): a buyer may search in any language, and mix them.
  head_words: search.text().searchable({ weight: 4 }),
  title_words: search.text().searchable({ weight: 3 }),
  kind_words: search.text().searchable({ weight: 2 }),
  name_words: search.text().searchable({ weight: 1.5 }),
  other_words: search.text().searchable({ weight: 1 }),
  // Handle and SKUs, found as typed.
  codes: search.keyword().filterable().array(),
  // Words a slip is measured against.
  word: facet().array(),
  quality: search.float().sortable(),
  region: facet(),
  province: facet(),
  category: facet().array(),
  cooperative: facet(),
  sector: facet().array(),
  sign: facet().array(),
  sign_until: search.object(signDays),
  fair: facet().array(),
  women_led: flag(),
  youth_led: flag(),
  in_stock: flag(),
  on_sale: flag(),
  // Months 1 to 12 in which it is harvested or made.
  season: search.integer().filterable().array(),
  sellable: flag(),
  price: search
    .float()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] }),
  price_until: search.float().filterable(),
  created_at: search.date().filterable().sortable(),
  changed_at: search.date().filterable().sortable(),
  // When the document was made: one engine follows the other by it.
  indexed_at: search.date().filterable().sortable(),
  // The card as JSON, ready in each language: a list needs nothing but the index.
  card_ar: search.text(),
  card_fr: search.text(),
  card_en: search.text(),
})

const BATCH = 200

/** Fills the index, all products or, in the catch-up, those touched since; ordered by id so that it can resume. */
async function* seed({ container, catchup, filters, last_key }: SearchTypes.SearchSeedContext) {
  for (let cursor = last_key; ;) {
    const { data } = await container.query.graph({
      entity: "product",
      fields: ["id"],
      filters: {
        ...filters,
        $and: [
          ...(catchup ? [{ updated_at: { $gte: catchup.since } }] : []),
          ...(cursor === undefined ? [] : [{ id: { $gt: cursor } }]),
        ],
      } as never,
      pagination: { take: BATCH, order: { id: "ASC" } },
      withDeleted: Boolean(catchup),
    })
    if (!data.length) return
    const ids = data.map((row) => row.id)
    const documents = await readDocuments(container.query, ids)
    const there = new Set(documents.map((document) => document.id))
    const gone = catchup ? ids.filter((id) => !there.has(id)) : []
    yield [
      ...(documents.length ? [{ action: "upsert" as const, documents }] : []),
      ...(gone.length ? [{ action: "delete" as const, filters: { id: gone } }] : []),
    ]
    if (data.length < BATCH) return
    cursor = ids[ids.length - 1]
  }
}

/** An index of listings, on whatever engine. */
export const defineListings = (name: string, provider?: string) =>
  defineSearchIndex({ name, entity: "product", fields, seed, ...(provider && { provider }) })

/** The listings of the market. Also the read model of every list; kept in step by `listing.changed` (see subscribers). */
export default defineListings("listing")
