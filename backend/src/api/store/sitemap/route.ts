import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { askIndex } from "../../../catalogue/listing-index"
import { readAtlas } from "../../../catalogue/territories"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

const LISTINGS = 1000

export const GET = answer(contract.GET, async ({ query: { page }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const handles = async (entity: "cooperative" | "fair" | "product_category", filters: Record<string, unknown>) =>
    (await query.graph({ entity, fields: ["handle"], filters })).data.map((row) => String(row.handle))
  const [[listings], atlas, cooperatives, categories, fairs] = await Promise.all([
    askIndex(request.scope, [
      {
        fields: ["id", "handle", "changed_at"],
        pagination: { skip: (page - 1) * LISTINGS, take: LISTINGS, order: { id: "ASC" } },
        search_options: { count: "exact" },
      },
    ]),
    readAtlas(query),
    handles("cooperative", { status: "verified" }),
    handles("product_category", { is_active: true, is_internal: false }),
    handles("fair", { published: true }),
  ])
  return {
    listings: listings.hits.map(({ document }) => ({
      handle: String(document.handle),
      updated_at: new Date(String(document.changed_at)).toISOString(),
    })),
    cooperatives,
    territories: atlas.all.map((one) => one.handle),
    categories,
    fairs,
    pages: Math.max(1, Math.ceil((listings.metadata.count ?? 0) / LISTINGS)),
  }
})
