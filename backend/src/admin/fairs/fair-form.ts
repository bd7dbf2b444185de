import type { GET, POST } from "../../api/admin/fairs/[id]/contract"
import type { Answer, Sent } from "../api/call"
import type { Language } from "../words/use-words"

export type EditedFair = Answer<typeof GET>
export type FairForm = Answer<typeof GET>["form"]
export type SentFair = Sent<typeof POST>
export type Text = FairForm["name"]
export type ActivityForm = FairForm["activities"][number]

export const languages: Language[] = ["ar", "fr", "en"]

const empty = (): Text => ({ ar: "", fr: "", en: "" })

/** An edition of which nothing is said yet. */
export const newForm = (): FairForm => ({
  ...{ series_id: "", scope: "regional", number: null, name: empty(), slogan: empty(), theme: empty() },
  ...{ summary: empty(), unknown: empty(), venue: empty(), organizers: empty(), partners: empty() },
  ...{ patronage: empty(), announced_from: null, announced_until: null, starts_on: null, ends_on: null },
  ...{ year: null, territory_id: null, area_m2: null, exhibitors_count: null, exhibitors_approximate: false },
  ...{ published: false, called_off: false, activities: [] },
  call: { opens_on: null, closes_on: null, text: empty(), places: null, quotas: [] },
})

export const newActivity = (): ActivityForm => ({
  ...{ id: null, kind: "workshop", title: empty(), summary: empty(), held_on: null },
})

const known = [
  "MISSING",
  "DAYS_REVERSED",
  "CALL_AFTER_START",
  "FAIR_OVERLAPS",
  "NUMBER_TAKEN",
  "OUTSIDE_FAIR",
  "QUOTA_TWICE",
  "STAND_TAKEN",
] as const

/** The word for what is wrong with a field. */
export function faultKey(code: string) {
  return `fairs.faults.${known.find((one) => one === code) ?? "OTHER"}` as const
}
