import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readWords } from "../catalogue/words"
import { refusal } from "../contracts/codes"
import type { deskArtisan } from "../contracts/shapes/desk-shop"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../modules/cooperative"
import { LISTING_MODULE, type ListingModuleService } from "../modules/listing"

/** More than any cooperative shows. */
const MOST = 200

/** The artisans of one cooperative, by name. */
export async function readOwnArtisans(
  container: MedusaContainer,
  cooperative_id: string,
  id?: string
): Promise<z.input<typeof deskArtisan>[]> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const listings: ListingModuleService = container.resolve(LISTING_MODULE)
  const rows = await cooperatives.listArtisans(
    { cooperative: { id: cooperative_id }, ...(id && { id }) },
    { order: { name: "ASC" }, take: MOST }
  )
  const ids = rows.map((row) => row.id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [words, made] = await Promise.all([
    readWords(query, ids),
    ids.length
      ? listings.listListings({ cooperative_id, artisan_id: ids }, { select: ["id", "artisan_id"], take: 5_000 })
      : [],
  ])
  return rows.map((row) => {
    const text = (field: "name" | "craft" | "bio") => ({
      ar: row[field],
      fr: words(row.id, "fr", field, ""),
      en: words(row.id, "en", field, ""),
    })
    return {
      id: row.id,
      form: { name: text("name"), craft: text("craft"), bio: text("bio"), consent: row.consented_at !== null },
      listings_count: made.filter((one) => one.artisan_id === row.id).length,
    }
  })
}

/** @throws NOT_FOUND */
export async function requireOwnArtisan(container: MedusaContainer, cooperative_id: string, id: string) {
  const [artisan] = await readOwnArtisans(container, cooperative_id, id)
  if (!artisan) throw refusal("NOT_FOUND")
  return artisan
}
