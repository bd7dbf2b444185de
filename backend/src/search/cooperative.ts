import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { readCooperativeDocuments } from "../catalogue/read-documents"
import { namedFields } from "./named-fields"
import { seedFrom } from "./seed-from"

const fields = search.define({
  ...namedFields(),
  women_led: search.boolean().filterable().facetable(),
  youth_led: search.boolean().filterable().facetable(),
})

/** Cooperatives with a page of their own; kept in step by `cooperative.changed` and by translations (see subscribers). */
export default defineSearchIndex({
  name: "cooperative",
  entity: "cooperative",
  fields,
  seed: seedFrom("cooperative", readCooperativeDocuments),
})
