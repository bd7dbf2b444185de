import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/feature-targets/contract"
import { idsByWords } from "../catalogue/ids-by-words"
import { searchListings } from "../catalogue/search-listings"
import { readAtlas, territoryRef } from "../catalogue/territories"
import type { Locale } from "../contracts/shapes/basics"
import { normalise } from "../search/normalise"
import { readTargets, type Target } from "./read-targets"

type Asked = z.output<NonNullable<(typeof contract)["query"]>>
type Answer = z.input<(typeof contract)["response"]>

const locales = ["ar", "fr", "en"] as const satisfies readonly Locale[]

/** A page of what can be featured, by what an organizer types. */
export async function findTargets(container: MedusaContainer, asked: Asked): Promise<Answer> {
  const { ids, count } = await find(container, asked)
  const targets = await readTargets(container, asked.kind, ids)
  return {
    targets: ids.map((id) => targets.get(id)).filter((one): one is Target => one !== undefined),
    count,
    page: asked.page,
    page_size: asked.page_size,
  }
}

async function find(container: MedusaContainer, { kind, q, locale, page, page_size }: Asked) {
  const window = { skip: (page - 1) * page_size, take: page_size }
  if (kind === "listing") {
    const sort = q ? ("relevance" as const) : ("newest" as const)
    const { listings, count } = await searchListings(container, { q, locale, sort, page, page_size })
    return { ids: listings.map(({ id }) => id), count }
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  if (kind === "territory") {
    const atlas = await readAtlas(query)
    const wanted = normalise(q)
    const found = atlas.all.filter((one) =>
      locales.some((each) => normalise(territoryRef(atlas, one.id, each).name).includes(wanted))
    )
    return { ids: found.slice(window.skip, window.skip + window.take).map(({ id }) => id), count: found.length }
  }
  // Names are kept in Arabic, handles in Latin letters: a part of either finds it, and what a buyer would type.
  const like = { $ilike: `%${q.replace(/[%_\\]/g, "\\$&").replace(/\s+/g, "%")}%` }
  const filters = {
    ...(kind === "fair" ? { published: true } : { status: "verified" }),
    ...(kind === "story" && { story: { $ne: "" } }),
    ...(q && {
      $or: [
        { name: like },
        { handle: like },
        { id: await idsByWords(container, kind === "fair" ? kind : "cooperative", q) },
      ],
    }),
  }
  const { data, metadata } = await query.graph({
    entity: kind === "story" ? "cooperative" : kind,
    fields: ["id"],
    filters: filters as never,
    pagination: { ...window, order: kind === "fair" ? { year: "DESC", id: "ASC" } : { name: "ASC", id: "ASC" } },
  })
  return { ids: data.map(({ id }) => id), count: metadata?.count ?? 0 }
}
