import type { z } from "@medusajs/framework/zod"
import { isoDay } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import type { artisan, sign } from "../contracts/shapes/catalogue"
import type { SignRow } from "./read-listings"
import type { Words } from "./words"

export type ArtisanRow = { id: string; name: string; craft: string; bio: string; consented_at: Date | string | null }

/** An artisan as pages show one; null without consent. */
export function toArtisan(
  row: ArtisanRow | null | undefined,
  locale: Locale,
  words: Words
): z.infer<typeof artisan> | null {
  if (!row?.consented_at) return null
  const said = (field: "name" | "craft" | "bio") => words(row.id, locale, field, row[field])
  return { name: said("name"), craft: said("craft"), bio: said("bio") }
}

export function toSign(row: SignRow, locale: Locale, words: Words): z.infer<typeof sign> {
  return {
    kind: row.kind as z.infer<typeof sign>["kind"],
    name: words(row.id, locale, "name", row.name),
    number: row.number,
    issuer: words(row.id, locale, "issuer", row.issuer),
    expires_on: isoDay(row.expires_at),
  }
}
