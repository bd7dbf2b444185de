import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Locale } from "../contracts/shapes/basics"
import type { story } from "../contracts/shapes/catalogue"
import { firstLines } from "./first-lines"
import { toArtisan, type ArtisanRow } from "./makers"
import { inChosenOrder } from "./read-features"
import type { CooperativeRow } from "./read-listings"
import { shownPicture } from "./shown-picture"
import { readAtlas, territoryRef } from "./territories"
import { readWords } from "./words"

type Story = z.infer<typeof story>
type Row = Pick<CooperativeRow, "id" | "handle" | "name" | "locality" | "province_id" | "region_id" | "images"> & {
  story: string
  artisans?: ArtisanRow[]
}

const fields = [
  ...["id", "handle", "name", "story", "locality", "province_id", "region_id", "images"],
  ...["id", "name", "craft", "bio", "consented_at"].map((field) => `artisans.${field}`),
]

/** The stories of these cooperatives in this order; one that does not sell, or tells none, is left out. */
export async function readStories(container: MedusaContainer, ids: string[], locale: Locale): Promise<Story[]> {
  if (!ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, atlas] = await Promise.all([
    query.graph({ entity: "cooperative", fields, filters: { id: ids, status: "verified" } }),
    readAtlas(query),
  ])
  const rows = (data as unknown as Row[]).filter((row) => row.story)
  const words = await readWords(
    query,
    rows.flatMap((row) => [row.id, ...(row.artisans ?? []).map(({ id }) => id)]),
    [locale]
  )
  const stories = rows.map((row): Story => {
    const said = (field: "name" | "story" | "locality") => words(row.id, locale, field, row[field])
    const [artisan] = (row.artisans ?? []).flatMap((one) => toArtisan(one, locale, words) ?? [])
    return {
      ...{ handle: row.handle, name: said("name"), lines: firstLines(said("story")), locality: said("locality") },
      region: territoryRef(atlas, row.region_id, locale),
      province: territoryRef(atlas, row.province_id, locale),
      picture: shownPicture(row.images?.banner, said("name")),
      artisan: artisan ?? null,
    }
  })
  return inChosenOrder({ rows: stories, ids: rows.map(({ id }) => id) }, ids)
}
