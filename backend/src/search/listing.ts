import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { readDocuments } from "../catalogue/read-documents"
import { signKind } from "../contracts/shapes/basics"
import { seedFrom } from "./seed-from"

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
  // Every spelling of what its title says, so that the beginning of any finds it.
  begun_words: search.text().searchable({ weight: 1 }),
  // Handle and SKUs, found as typed.
  codes: search.keyword().filterable().array(),
  // Words a slip is measured against. Nobody filters by them: they are counted, seldom and all at once.
  word: search.keyword().facetable().array(),
  quality: search.float().sortable(),
  // Different purchases of the last 90 days.
  recent_purchases: search.integer().sortable(),
  // Where organizers show it now; only while it can be bought.
  featured: search.keyword().filterable().array(),
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
  // Days until it is sent.
  lead_time: search
    .integer()
    .filterable()
    .facetable({ types: ["value"] }),
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

/** An index of listings, on whatever engine. */
export const defineListings = (name: string, provider?: string) =>
  defineSearchIndex({
    name,
    entity: "product",
    fields,
    seed: seedFrom("product", readDocuments),
    ...(provider && { provider }),
  })

/** The listings of the market. Also the read model of every list; kept in step by `listing.changed` (see subscribers). */
export default defineListings("listing")
