import type { z } from "@medusajs/framework/zod"
import { isoDay } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import type { fairCard } from "../contracts/shapes/catalogue"
import { fairState } from "../modules/fair/fair-state"
import { shownPicture, type StoredPicture } from "./shown-picture"
import { territoryRef, type Atlas } from "./territories"
import type { Words } from "./words"

export type FairCard = z.infer<typeof fairCard>

export type FairRow = {
  id: string
  handle: string
  scope: FairCard["scope"]
  series: { id: string; name: string }
  number: number | null
  name: string
  slogan: string
  announced_from: Date | string | null
  announced_until: Date | string | null
  starts_on: Date | string | null
  ends_on: Date | string | null
  year: number | null
  province_id: string | null
  region_id: string | null
  images: { poster?: StoredPicture } | null
  demo: boolean
}

export const fairFields = [
  "id",
  "handle",
  "scope",
  "series.id",
  "series.name",
  "number",
  "name",
  "slogan",
  "announced_from",
  "announced_until",
  "starts_on",
  "ends_on",
  "year",
  "province_id",
  "region_id",
  "images",
  "demo",
]

export function toFairCard(row: FairRow, locale: Locale, { words, atlas }: { words: Words; atlas: Atlas }): FairCard {
  const said = (field: "name" | "slogan") => words(row.id, locale, field, row[field])
  const place = row.province_id ?? row.region_id
  return {
    handle: row.handle,
    name: said("name"),
    series: words(row.series.id, locale, "name", row.series.name),
    scope: row.scope,
    number: row.number,
    slogan: said("slogan"),
    starts_on: isoDay(row.starts_on) ?? isoDay(row.announced_from),
    ends_on: isoDay(row.ends_on) ?? isoDay(row.announced_until),
    year: row.year,
    territory: place ? territoryRef(atlas, place, locale) : null,
    poster: shownPicture(row.images?.poster, said("name")),
    state: fairState(row),
    demo: row.demo,
  }
}

/** A card as the index keeps it: its poster without address, and no state, which the day decides. */
export type StoredFairCard = Omit<FairCard, "poster" | "state"> & { poster: StoredPicture | null }

export function storedFairCard(row: FairRow, locale: Locale, around: { words: Words; atlas: Atlas }): StoredFairCard {
  const { state: _, ...card } = toFairCard(row, locale, around)
  return { ...card, poster: row.images?.poster ?? null }
}

/** A stored card as it is sent; its days are the announced ones where the actual are not known. */
export const shownFairCard = (card: StoredFairCard): FairCard => ({
  ...card,
  poster: shownPicture(card.poster, card.name),
  state: fairState({ ...card, announced_from: null, announced_until: null }),
})

/** The rows whose words a card needs. */
export const wordsOfFair = (row: FairRow): string[] => [row.id, row.series.id]

const EDITIONS = 3

/** The editions to name beside one: those of its series first, each in the order fairs are shown in. */
export function otherEditions(rows: FairRow[], { id, series }: Pick<FairRow, "id" | "series">, now?: Date): FairRow[] {
  const others = sortFairs(rows, now).filter((row) => row.id !== id)
  const ofSeries = others.filter((row) => row.series.id === series.id)
  return [...ofSeries, ...others.filter((row) => row.series.id !== series.id)].slice(0, EDITIONS)
}

const ranks = { open: 0, coming: 1, closed: 2 }

/** Open ones first, then the next to come, then the archive from the latest back. */
export function sortFairs(rows: FairRow[], now: Date = new Date()): FairRow[] {
  const start = (row: FairRow) => isoDay(row.starts_on) ?? isoDay(row.announced_from) ?? String(row.year ?? 0)
  return [...rows].sort((a, b) => {
    const [first, second] = [fairState(a, now), fairState(b, now)]
    if (first !== second) return ranks[first] - ranks[second]
    return first === "closed" ? start(b).localeCompare(start(a)) : start(a).localeCompare(start(b))
  })
}
