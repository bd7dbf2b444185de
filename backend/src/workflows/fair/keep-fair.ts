import { generateEntityId, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { freeHandle, handleOf } from "../../application/handle-of"
import { readAtlas } from "../../catalogue/territories"
import { refusal } from "../../contracts/codes"
import { storedDay } from "../../contracts/days"
import type { fairForm } from "../../contracts/shapes/fair"
import { fairTexts } from "../../fairs/edit-fair"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../modules/cooperative"
import { FAIR_MODULE, type FairModuleService } from "../../modules/fair"
import { dayFaults, programmeFaults, quotaFaults, spanOf, type Fault } from "../../modules/fair/edition-rules"
import { keepWordsStep, type WordsOf } from "../words/keep-words"

type Form = z.output<typeof fairForm>

/** A new edition where `id` is null; else the version that was looked at. */
export type KeepFairInput = { id: string | null; version: number | null; form: Form }

const dayOrNull = (day: string | null) => (day ? storedDay(day) : null)

const inForm = (faults: Fault[]) => faults.map(({ field, code }) => ({ field: `form.${field}`, code }))

const refuse = (faults: Fault[]) => refusal("INVALID_INPUT", "the edition cannot be so", inForm(faults))

/** Writes row and programme at once; the words in other languages follow. */
const keepEditionStep = createStep("keep-edition", async ({ id, version, form }: KeepFairInput, { container }) => {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  if (id && !(await service.listFairs({ id }, { select: ["id"] })).length) throw refusal("NOT_FOUND")
  const days = { ...form, call_opens_on: form.call.opens_on, call_closes_on: form.call.closes_on }
  const faults = [
    ...dayFaults(days),
    ...programmeFaults(
      days,
      form.activities.map(({ held_on }) => held_on)
    ),
    ...(await unknownFaults(container, form)),
  ]
  if (faults.length) throw refuse(faults)
  const fair_id = id ?? generateEntityId(undefined, "fair")
  const own = await ownActivities(service, id)
  const activities = form.activities.map((one) => ({
    ...one,
    id: own.get(one.id ?? "") ?? generateEntityId(undefined, "act"),
  }))
  const edition = {
    id: fair_id,
    days,
    row: { ...(await rowOf(container, form)), ...(id === null && { handle: await newHandle(container, form) }) },
    activities: activities.map(({ id: activity, kind, title, summary, held_on }) => ({
      ...{ id: activity, handle: activity.toLowerCase().replaceAll("_", "-"), kind },
      ...{ title: title.ar, summary: summary.ar, held_on: dayOrNull(held_on) },
    })),
  }
  const outcome = await service.keepEdition(edition, version)
  if (outcome === "changed") throw refusal("CHANGED_MEANWHILE")
  if (outcome.length) throw refuse(outcome)
  const texts = Object.fromEntries(fairTexts.map((field) => [field, form[field]]))
  const words: WordsOf[] = [
    { reference: "fair", id: fair_id, words: { ...texts, call_text: form.call.text } },
    ...activities.map(({ id: activity, title, summary }) => ({
      ...{ reference: "activity", id: activity },
      words: { title, summary },
    })),
  ]
  return new StepResponse({ id: fair_id, words })
})

/** The ids of its activities by themselves: another fair's are none. */
async function ownActivities(service: FairModuleService, fair_id: string | null): Promise<Map<string, string>> {
  if (!fair_id) return new Map()
  const found = await service.listActivities({ fair_id } as never, { select: ["id"] })
  return new Map(found.map(({ id }) => [id, id]))
}

async function unknownFaults(container: MedusaContainer, { series_id, territory_id, call }: Form): Promise<Fault[]> {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const cooperatives: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const [atlas, series, sectors] = await Promise.all([
    readAtlas(container.resolve(ContainerRegistrationKeys.QUERY)),
    service.listFairSeries({ id: series_id }, { select: ["id"] }),
    cooperatives.listSectors({}, { select: ["handle"] }),
  ])
  const known = new Set(sectors.map(({ handle }) => handle))
  return [
    ...quotaFaults(call.quotas, ({ kind, ref }) => (kind === "territory" ? atlas.byId.has(ref) : known.has(ref))),
    ...(series.length ? [] : [{ field: "series_id", code: "UNKNOWN" }]),
    ...(territory_id && !atlas.byId.has(territory_id) ? [{ field: "territory_id", code: "UNKNOWN" }] : []),
  ]
}

async function rowOf(container: MedusaContainer, form: Form) {
  const { series_id, scope, number, area_m2, exhibitors_count, exhibitors_approximate, call } = form
  const { published, called_off } = form
  const atlas = await readAtlas(container.resolve(ContainerRegistrationKeys.QUERY))
  const place = atlas.byId.get(form.territory_id ?? "")
  const from = spanOf({ ...form, call_opens_on: null, call_closes_on: null })?.from
  return {
    ...{ series_id, scope, number, area_m2, exhibitors_count, exhibitors_approximate, published, called_off },
    ...Object.fromEntries(fairTexts.map((field) => [field, form[field].ar])),
    announced_from: dayOrNull(form.announced_from),
    announced_until: dayOrNull(form.announced_until),
    starts_on: dayOrNull(form.starts_on),
    ends_on: dayOrNull(form.ends_on),
    year: from ? Number(from.slice(0, 4)) : form.year,
    province_id: place && place.kind !== "region" ? place.id : null,
    region_id: place ? (place.kind === "region" ? place.id : place.parent_id) : null,
    call_opens_on: dayOrNull(call.opens_on),
    call_closes_on: dayOrNull(call.closes_on),
    call_text: call.text.ar,
    call_places: call.places,
    call_quotas: call.quotas,
  }
}

/** An address made of the name once; links to it live on whatever it is called later. */
async function newHandle(container: MedusaContainer, { name }: Form): Promise<string> {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const wanted = handleOf(name.fr || name.en) || "fair"
  const taken = await service.listFairs({ handle: { $like: `${wanted}%` } }, { select: ["handle"], take: 1000 })
  return freeHandle(wanted, new Set(taken.map(({ handle }) => handle)))
}

/**
 * An organizer makes or changes an edition of a fair, its programme and its call; its pages are built anew.
 * @throws INVALID_INPUT with the fault of each field, CHANGED_MEANWHILE where somebody was faster, NOT_FOUND
 */
export const keepFairWorkflow = createWorkflow("keep-fair", (input: WorkflowData<KeepFairInput>) => {
  const kept = keepEditionStep(input)
  keepWordsStep(transform({ kept }, ({ kept }) => kept.words))
  emitEventStep({ eventName: "fair.changed", data: transform({ kept }, ({ kept }) => ({ ids: [kept.id] })) })
  return new WorkflowResponse(transform({ kept }, ({ kept }) => ({ id: kept.id })))
})
