import { search } from "@medusajs/framework/utils"

/** What the indexes of things that are looked for by name have in common. */
export const namedFields = (): Parameters<typeof search.define>[0] => ({
  id: search.keyword().filterable().sortable(),
  handle: search.keyword().filterable(),
  // As meanings, like those of listings: its names, where it is, and what it says of itself.
  title_words: search.text().searchable({ weight: 4 }),
  kind_words: search.text().searchable({ weight: 2 }),
  other_words: search.text().searchable({ weight: 1 }),
  begun_words: search.text().searchable({ weight: 1 }),
  region: search.keyword().filterable().facetable(),
  province: search.keyword().filterable().facetable(),
  // The card as JSON, ready in each language.
  card_ar: search.text(),
  card_fr: search.text(),
  card_en: search.text(),
})
