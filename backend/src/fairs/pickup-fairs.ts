import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAtlas, territoryRef } from "../catalogue/territories"
import { readWords } from "../catalogue/words"
import { isoDay } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import { spanOf } from "../modules/fair/edition-rules"
import { fairStanding, isOn, type FairStanding } from "../modules/fair/fair-standing"

/** A fair at which a cooperative has a stand, in the language of whoever reads it. Days as ISO days. */
export type PickupFair = {
  id: string
  handle: string
  name: string
  venue: string
  territory: ReturnType<typeof territoryRef> | null
  starts_on: string
  ends_on: string
  stand: string | null
  standing: FairStanding
  /** It has a page now. */
  published: boolean
}

type Day = Date | string | null

type Row = {
  cooperative_id: string
  status: string
  stand: string | null
  fair: {
    id: string
    handle: string
    name: string
    venue: string
    published: boolean
    called_off: boolean
    province_id: string | null
    region_id: string | null
    announced_from: Day
    announced_until: Day
    starts_on: Day
    ends_on: Day
  }
}

type Own = { cooperative_id: string; fair_id: string | null }
export type FairOf = (own: Own) => PickupFair | null

/**
 * The fairs at which each of some cooperatives was accepted, that are published and not over: the next first. When they
 * are near enough for a parcel is for `fairPickupDays` to say.
 */
export async function readPickupFairs(
  container: MedusaContainer,
  cooperative_ids: string[],
  locale: Locale
): Promise<Map<string, PickupFair[]>> {
  const filters = { cooperative_id: cooperative_ids, status: "accepted", fair: { published: true } }
  const rows = await readStands(container, cooperative_ids.length ? filters : null, locale)
  const found = new Map<string, PickupFair[]>()
  const standing = rows.filter(({ fair }) => isOn(fair.standing))
  for (const { cooperative_id, fair } of standing.sort((a, b) => (a.fair.starts_on < b.fair.starts_on ? -1 : 1)))
    found.set(cooperative_id, [...(found.get(cooperative_id) ?? []), fair])
  return found
}

/** The fair of each of some parcels as it stands now: one that was moved or called off is told so. */
export async function readFairsOf(container: MedusaContainer, parcels: Own[], locale: Locale): Promise<FairOf> {
  const theirs = parcels.filter(({ fair_id }) => fair_id)
  const filters = {
    cooperative_id: [...new Set(theirs.map(({ cooperative_id }) => cooperative_id))],
    fair_id: [...new Set(theirs.map(({ fair_id }) => fair_id))],
  }
  const rows = await readStands(container, theirs.length ? filters : null, locale)
  return (own) =>
    rows.find(({ cooperative_id, fair }) => cooperative_id === own.cooperative_id && fair.id === own.fair_id)?.fair ??
    null
}

/** Nothing is asked where there is nothing to ask about: most parcels are sent. */
async function readStands(container: MedusaContainer, filters: object | null, locale: Locale) {
  if (!filters) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "participation", fields, filters: filters as never })
  const rows = data as unknown as Row[]
  if (!rows.length) return []
  const [atlas, words] = await Promise.all([
    readAtlas(query),
    readWords(
      query,
      rows.map(({ fair }) => fair.id),
      [locale]
    ),
  ])
  return rows.flatMap(({ cooperative_id, status, stand, fair }) => {
    const span = spanOf({ ...daysOf(fair), call_opens_on: null, call_closes_on: null })
    if (!span) return []
    const place = fair.province_id ?? fair.region_id
    const told: PickupFair = {
      id: fair.id,
      handle: fair.handle,
      name: words(fair.id, locale, "name", fair.name),
      venue: words(fair.id, locale, "venue", fair.venue),
      territory: place ? territoryRef(atlas, place, locale) : null,
      starts_on: span.from,
      ends_on: span.until,
      stand,
      standing: fairStanding({ accepted: status === "accepted", called_off: fair.called_off, ...span }),
      published: fair.published,
    }
    return { cooperative_id, fair: told }
  })
}

const daysOf = ({ announced_from, announced_until, starts_on, ends_on }: Row["fair"]) => ({
  announced_from: isoDay(announced_from),
  announced_until: isoDay(announced_until),
  starts_on: isoDay(starts_on),
  ends_on: isoDay(ends_on),
})

const fields = [
  "cooperative_id",
  "status",
  "stand",
  ...["id", "handle", "name", "venue", "published", "called_off", "province_id", "region_id"].map(
    (field) => `fair.${field}`
  ),
  ...["announced_from", "announced_until", "starts_on", "ends_on"].map((field) => `fair.${field}`),
]
