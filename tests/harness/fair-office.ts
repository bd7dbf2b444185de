import { expect } from "@jest/globals"
import { today } from "../../backend/src/contracts/days"
import type { Market } from "./market"
import { staffToken } from "./people"
import { untilQuiet } from "./statements"

export type Text = { ar: string; fr: string; en: string }
type Form = Record<string, unknown> & {
  starts_on: string | null
  activities: { id: string | null; title: Text }[]
}
export type Edited = { id: string; version: number; form: Form; path: string; call_state: string }
export type Standing = {
  id: string
  version: number
  status: string
  stand: string | null
  cooperative: { handle: string }
}
export type Shop = { id: string; handle: string }

export const inThree = (ar: string, fr = "", en = ""): Text => ({ ar, fr, en })
export const day = (after: number) => today(new Date(Date.now() + after * 86_400_000))

export type FairOffice = Awaited<ReturnType<typeof openFairOffice>>

/** An organizer with a series of their own: makes editions, and reads and answers who applies. */
export async function openFairOffice(market: Market) {
  const organizer = await staffToken(market, "organizer")
  const staff = <T>(method: string, path: string, body?: unknown, token = organizer) =>
    market.call<T>(method, `/admin${path}`, { body, token })
  const made = await staff<{ id: string }>("POST", "/fair-series", { name: inThree("سلسلة", "Série", "Series") })
  const blank = inThree("")
  /** An edition that begins in so many days, called for now. */
  const edition = (starts: number, changes: Record<string, unknown> = {}) => ({
    series_id: made.body.id,
    scope: "regional",
    number: null,
    name: inThree("معرض التجربة", `Salon essai ${starts}`, "Trial fair"),
    ...{ slogan: blank, theme: blank, summary: blank, unknown: blank, venue: inThree("ساحة", "Place", "Square") },
    ...{ organizers: blank, partners: inThree("شريك", "Partenaire", "Partner"), patronage: blank },
    starts_on: day(starts),
    ends_on: day(starts + 3),
    territory_id: "MA-FES",
    published: true,
    call: { opens_on: day(-3), closes_on: day(starts - 5), text: inThree("تعالوا", "Venez", "Come") },
    activities: [],
    ...changes,
  })
  return {
    series: made.body.id,
    staff,
    edition,
    /** Cooperatives that may apply. */
    shops: await market.sql<Shop>("select id, handle from cooperative where status = 'verified' order by id limit 9"),
    async make(starts: number, changes?: Record<string, unknown>) {
      const { status, body } = await staff<Edited>("POST", "/fairs", { form: edition(starts, changes) })
      expect([status, body.faults]).toEqual([200, undefined])
      return body
    },
    faultsOf: async (starts: number, changes: Record<string, unknown>) =>
      (await staff("POST", "/fairs", { form: edition(starts, changes) })).body.faults,
    applications: async (fair: string) =>
      (await staff<{ participations: Standing[] }>("GET", `/fairs/${fair}/participations?page_size=48`)).body
        .participations,
    apply: (fair: string, token: string, brings = "زرابي ووسائد") =>
      market.call("PUT", `/coop/fairs/${fair}/application`, { token, body: { brings, stand_wish: "large" } }),
    /** What was written to members about their applications to a fair. */
    async letters(template: string, fair: string) {
      await untilQuiet()
      return market.sql<{ channel: string; locale: string; data: { message: string; stand: string } }>(
        `select channel, locale, data from message where template = $1 and data->>'link' like $2`,
        [template, `%${fair}`]
      )
    },
  }
}
