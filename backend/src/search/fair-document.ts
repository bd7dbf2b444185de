import { storedFairCard, type FairRow } from "../catalogue/fair-card"
import { placeNames, type Atlas } from "../catalogue/territories"
import type { Words } from "../catalogue/words"
import { isoDay } from "../contracts/days"
import { locale as localeShape } from "../contracts/shapes/basics"
import { joinYears, nameWords } from "./document-words"

type Row = FairRow & { published: boolean; theme: string; venue: string }

/** An edition of a fair as the index knows it, or null where it is not published. */
export function fairDocument(row: Row, { words, atlas }: { words: Words; atlas: Atlas }) {
  if (!row.published) return null
  const said = (field: "name" | "slogan" | "theme" | "venue") =>
    localeShape.options.map((locale) => words(row.id, locale, field, row[field]))
  const series = localeShape.options.map((locale) => words(row.series.id, locale, "name", row.series.name))
  const places = placeNames(atlas, [row.province_id, row.region_id])
  const year = (isoDay(row.starts_on) ?? isoDay(row.announced_from))?.slice(0, 4) ?? row.year
  const texts = nameWords({
    names: [...said("name"), ...series, ...(year ? [String(year)] : [])],
    places: [...places, ...said("venue")],
    mentions: [...said("slogan"), ...said("theme")],
  })
  // A place and a year are one edition (see `understand`).
  const editions = joinYears(
    `${texts.title_words} ${nameWords({ names: places, places: [], mentions: [] }).title_words}`.split(" ")
  )
  const [card_ar, card_fr, card_en] = localeShape.options.map((locale) =>
    JSON.stringify(storedFairCard(row, locale, { words, atlas }))
  )
  return {
    id: row.id,
    handle: row.handle,
    ...texts,
    kind_words: `${texts.kind_words} ${editions.join(" ")}`,
    region: row.region_id ?? undefined,
    province: row.province_id ?? undefined,
    scope: row.scope,
    card_ar,
    card_fr,
    card_en,
  }
}
