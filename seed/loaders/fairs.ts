import { COOPERATIVE_MODULE, type CooperativeModuleService } from "@maarid/backend/modules/cooperative"
import { storedDay } from "@maarid/backend/contracts/days"
import { FAIR_MODULE, type FairModuleService } from "@maarid/backend/modules/fair"
import type { Text } from "../schema"
import type { FairData } from "./data"
import { all, idsByHandle, missing, must, type Market } from "./market"
import { fairPictures } from "./pictures"
import { translate } from "./translations"

const dayOrNull = (day: string | null) => (day ? storedDay(day) : null)

/** Many names as one text of each language. */
const joined = (texts: Text[]): Text => ({
  ar: texts.map((text) => text.ar).join("، "),
  fr: texts.map((text) => text.fr).join(", "),
  en: texts.map((text) => text.en).join(", "),
})

const wordsOf = (one: FairData) => ({
  name: one.name,
  slogan: one.slogan,
  theme: one.theme,
  summary: one.summary,
  unknown: one.unknown,
  venue: one.venue,
  organizers: one.organizers.length ? joined(one.organizers) : null,
  partners: one.partners.length ? joined(one.partners) : null,
  patronage: one.patronage,
  call_text: one.call?.text ?? null,
})

/** Fairs with their programmes, and which cooperatives take part. */
export async function loadFairs(market: Market): Promise<void> {
  const { container, data } = market
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const series = await loadSeries(market)
  const found = await service.listFairs({}, { ...all, select: ["id", "handle"] })
  const create = missing(
    data.fairs,
    (one) => one.handle,
    found,
    (one) => one.handle
  )
  if (create.length) {
    await service.createFairs(
      create.map((one) => ({
        ...Object.fromEntries(Object.entries(wordsOf(one)).map(([field, text]) => [field, text?.ar ?? ""])),
        handle: one.handle,
        series_id: must(series, one.series.ar),
        published: true,
        call_opens_on: dayOrNull(one.call?.opens_on ?? null),
        call_closes_on: dayOrNull(one.call?.closes_on ?? null),
        call_places: one.call?.places ?? null,
        call_quotas: one.call?.quotas ?? null,
        scope: one.scope,
        number: one.number,
        announced_from: dayOrNull(one.announced_from),
        announced_until: dayOrNull(one.announced_until),
        starts_on: dayOrNull(one.from),
        ends_on: dayOrNull(one.until),
        year: one.year,
        province_id: one.province,
        region_id: one.region,
        area_m2: one.area_m2,
        exhibitors_count: one.exhibitors?.count ?? null,
        exhibitors_approximate: one.exhibitors?.approximate ?? false,
        sources: one.sources,
        images: fairPictures(market.data, one),
        demo: one.demo,
      })) as never
    )
  }
  const ids = idsByHandle(await service.listFairs({}, { ...all, select: ["id", "handle"] }))
  await translate(
    market,
    data.fairs.map((one) => ({ reference: "fair", id: must(ids, one.handle), words: wordsOf(one) }))
  )
  await loadActivities(market, ids)
  await loadParticipations(market, ids)
}

/** The series fairs belong to; answers their ids by their Arabic names. */
async function loadSeries(market: Market): Promise<Map<string, string>> {
  const service: FairModuleService = market.container.resolve(FAIR_MODULE)
  const wanted = [...new Map(market.data.fairs.map(({ series }) => [series.ar, series])).values()]
  const found = await service.listFairSeries({}, all)
  const create = missing(
    wanted,
    (name) => name.ar,
    found,
    (one) => one.name
  )
  if (create.length) await service.createFairSeries(create.map(({ ar }) => ({ name: ar })))
  const ids = new Map((await service.listFairSeries({}, all)).map(({ id, name }) => [name, id]))
  await translate(
    market,
    wanted.map((name) => ({ reference: "fair_series", id: must(ids, name.ar), words: { name } }))
  )
  return ids
}

async function loadActivities(market: Market, fairs: Map<string, string>): Promise<void> {
  const { container, data } = market
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const wanted = data.fairs.flatMap((fair) => fair.activities.map((activity) => ({ ...activity, fair: fair.handle })))
  const found = await service.listActivities({}, { ...all, select: ["id", "handle"] })
  const create = missing(
    wanted,
    (one) => one.handle,
    found,
    (one) => one.handle
  )
  if (create.length) {
    await service.createActivities(
      create.map(({ handle, kind, title, summary, on, fair }) => ({
        handle,
        kind,
        title: title.ar,
        summary: summary.ar,
        held_on: dayOrNull(on),
        fair_id: must(fairs, fair),
      }))
    )
  }
  const ids = idsByHandle(await service.listActivities({}, { ...all, select: ["id", "handle"] }))
  await translate(
    market,
    wanted.map(({ handle, title, summary }) => ({
      reference: "activity",
      id: must(ids, handle),
      words: { title, summary },
    }))
  )
}

async function loadParticipations({ container, data }: Market, fairs: Map<string, string>): Promise<void> {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const cooperativeService: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const cooperatives = idsByHandle(await cooperativeService.listCooperatives({}, { ...all, select: ["id", "handle"] }))
  const accepted = [
    ...data.cooperatives.flatMap((one) => one.fairs.map((fair) => ({ fair, cooperative: one.handle }))),
    ...data.fairs.flatMap((one) => one.participants.map((cooperative) => ({ fair: one.handle, cooperative }))),
  ].map((one) => ({ ...one, status: "accepted" as const }))
  const applied = data.fairs.flatMap((one) => one.applications.map((said) => ({ ...said, fair: one.handle })))
  // Who applied in words of their own is not told twice.
  const pairs = new Map([...accepted, ...applied].map((one) => [`${one.fair} ${one.cooperative}`, one]))
  const wanted = [...pairs.values()].map((one) => ({
    fair_id: must(fairs, one.fair),
    cooperative_id: must(cooperatives, one.cooperative),
    status: one.status,
    ...("on" in one && {
      brings: one.brings,
      stand_wish: one.stand_wish,
      stand: one.stand ?? null,
      message: one.message,
      applied_at: storedDay(one.on),
      decided_at: ["accepted", "waitlisted", "refused"].includes(one.status) ? new Date() : null,
    }),
  }))
  const found = await service.listParticipations({}, { ...all, select: ["id", "fair_id", "cooperative_id"] as never })
  const keyOf = (one: { fair_id: string; cooperative_id: string }) => `${one.fair_id} ${one.cooperative_id}`
  const create = missing(wanted, keyOf, found as unknown as typeof wanted, keyOf)
  if (create.length) await service.createParticipations(create)
}
