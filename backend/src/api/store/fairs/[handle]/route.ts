import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fairFields, toFairCard, wordsOfFair, type FairRow } from "../../../../catalogue/fair-card"
import { readOtherEditions } from "../../../../catalogue/read-fairs"
import { readCooperativeCards } from "../../../../catalogue/read-cooperatives"
import { readFeatured } from "../../../../catalogue/read-featured"
import { readAtlas } from "../../../../catalogue/territories"
import { readWords } from "../../../../catalogue/words"
import { answer } from "../../../../contracts/answer"
import { refusal } from "../../../../contracts/codes"
import { isoDay } from "../../../../contracts/days"
import { callState } from "../../../../modules/fair/call-state"
import * as contract from "./contract"

type Activity = {
  id: string
  handle: string
  kind: "workshop" | "training" | "seminar" | "conference"
  title: string
  summary: string
  held_on: Date | string | null
}

const texts = ["theme", "summary", "unknown", "venue", "organizers", "partners", "patronage"] as const

type Row = FairRow &
  Record<(typeof texts)[number], string> & {
    area_m2: number | null
    exhibitors_count: number | null
    exhibitors_approximate: boolean
    sources: string[] | null
    published: boolean
    call_opens_on: Date | null
    call_closes_on: Date | null
    activities?: Activity[]
    participations?: { cooperative_id: string; status: string }[]
  }

/** A fair shows at most this many cooperatives; the list of listings has a filter for all. */
const COOPERATIVES = 48

const pageFields = [
  ...fairFields,
  ...texts,
  ...["area_m2", "exhibitors_count", "exhibitors_approximate", "sources"],
  ...["published", "call_opens_on", "call_closes_on"],
  ...["id", "handle", "kind", "title", "summary", "held_on"].map((field) => `activities.${field}`),
  ...["cooperative_id", "status"].map((field) => `participations.${field}`),
]

export const GET = answer(contract.GET, async ({ params: { handle }, query: { locale }, request }) => {
  const query = request.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "fair", fields: pageFields, filters: { handle, published: true } })
  const row = data[0] as unknown as Row | undefined
  if (!row) throw refusal("NOT_FOUND")
  const { activities = [], participations = [] } = row
  const accepted = participations.filter((one) => one.status === "accepted").map((one) => one.cooperative_id)
  const [words, atlas, cooperatives, editions, featured] = await Promise.all([
    readWords(query, [...wordsOfFair(row), ...activities.map((activity) => activity.id)], [locale]),
    readAtlas(query),
    readCooperativeCards(request.scope, { id: accepted }, locale, { skip: 0, take: COOPERATIVES }),
    readOtherEditions(query, row, locale),
    readFeatured(request.scope, `fair:${row.id}`, locale),
  ])
  const said = Object.fromEntries(texts.map((field) => [field, words(row.id, locale, field, row[field])])) as Record<
    (typeof texts)[number],
    string
  >
  return {
    fair: {
      ...toFairCard(row, locale, { words, atlas }),
      ...said,
      area_m2: row.area_m2,
      announced_from: isoDay(row.announced_from),
      announced_until: isoDay(row.announced_until),
      exhibitors:
        row.exhibitors_count === null ? null : { count: row.exhibitors_count, approximate: row.exhibitors_approximate },
      sources: row.sources ?? [],
      call_until: callState(row) === "open" ? isoDay(row.call_closes_on) : null,
    },
    activities: activities
      .map((activity) => ({
        handle: activity.handle,
        kind: activity.kind,
        title: words(activity.id, locale, "title", activity.title),
        summary: words(activity.id, locale, "summary", activity.summary),
        on: isoDay(activity.held_on),
      }))
      .sort((a, b) => (a.on ?? "").localeCompare(b.on ?? "")),
    cooperatives: cooperatives.cards,
    editions,
    featured,
  }
})
