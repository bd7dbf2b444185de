import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { shownPicture, type StoredPicture } from "../catalogue/shown-picture"
import { readWords } from "../catalogue/words"
import type { deskProfile } from "../contracts/shapes/desk-shop"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../modules/cooperative"
import { closedAhead } from "../modules/cooperative/is-listed"

/** What a cooperative tells of itself, to edit. */
export async function readProfile(container: MedusaContainer, id: string): Promise<z.input<typeof deskProfile>> {
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [row, words] = await Promise.all([
    cooperatives.retrieveCooperative(id),
    readWords(container.resolve(ContainerRegistrationKeys.QUERY), [id]),
  ])
  const text = (field: "summary" | "story" | "locality" | "closed_reason") => ({
    ar: row[field],
    fr: words(id, "fr", field, ""),
    en: words(id, "en", field, ""),
  })
  const images = row.images as { mark?: StoredPicture; banner?: StoredPicture } | null
  const closed = closedAhead(row)
  return {
    name: row.name,
    handle: row.handle,
    updated_at: new Date(row.updated_at).toISOString(),
    form: { summary: text("summary"), story: text("story"), locality: text("locality") },
    mark: shownPicture(images?.mark, row.name),
    banner: shownPicture(images?.banner, row.name),
    closed: closed && { ...closed, reason: text("closed_reason") },
  }
}
