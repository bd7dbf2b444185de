import { storedCooperativeCard } from "../catalogue/cooperative-card"
import type { CooperativeRow } from "../catalogue/read-listings"
import { placeNames, type Atlas } from "../catalogue/territories"
import type { Words } from "../catalogue/words"
import { locale as localeShape } from "../contracts/shapes/basics"
import { nameWords } from "./document-words"

/** A cooperative as the index knows it, or null where buyers do not see it: not verified, suspended or closed. */
export function cooperativeDocument(row: CooperativeRow, { words, atlas }: { words: Words; atlas: Atlas }) {
  if (row.status !== "verified") return null
  const said = (field: "name" | "locality" | "summary") =>
    localeShape.options.map((locale) => words(row.id, locale, field, row[field]))
  const places = [...placeNames(atlas, [row.province_id, row.region_id]), ...said("locality")]
  const [card_ar, card_fr, card_en] = localeShape.options.map((locale) =>
    JSON.stringify(storedCooperativeCard(row, locale, { words, atlas }))
  )
  return {
    id: row.id,
    handle: row.handle,
    ...nameWords({ names: said("name"), places, mentions: said("summary") }),
    region: row.region_id,
    province: row.province_id,
    women_led: row.women_led,
    youth_led: row.youth_led,
    card_ar,
    card_fr,
    card_en,
  }
}
