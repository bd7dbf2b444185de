import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { readFairDocuments } from "../catalogue/read-documents"
import { namedFields } from "./named-fields"
import { seedFrom } from "./seed-from"

const fields = search.define({ ...namedFields(), scope: search.keyword().filterable().facetable() })

/** Published editions of fairs; kept in step by `fair.changed` and by translations (see subscribers). */
export default defineSearchIndex({
  name: "fair",
  entity: "fair",
  fields,
  seed: seedFrom("fair", readFairDocuments),
})
