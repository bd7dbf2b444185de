import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readWords, type Words } from "../catalogue/words"
import { refusal } from "../contracts/codes"
import { isoDay } from "../contracts/days"
import type { editedFair } from "../contracts/shapes/fair"
import { readEnvironment } from "../environment"
import { FAIR_MODULE, type FairModuleService } from "../modules/fair"
import { callState } from "../modules/fair/call-state"
import { fairState } from "../modules/fair/fair-state"
import type { Quota } from "../modules/fair/quotas"

/** The texts of an edition, each in three languages. */
export const fairTexts = [
  "name",
  "slogan",
  "theme",
  "summary",
  "unknown",
  "venue",
  "organizers",
  "partners",
  "patronage",
] as const

const inThree = (words: Words, id: string, field: string, base: string) => ({
  ar: base,
  fr: words(id, "fr", field, ""),
  en: words(id, "en", field, ""),
})

/** An edition whole, to edit. @throws NOT_FOUND */
export async function readEditedFair(container: MedusaContainer, id: string): Promise<z.input<typeof editedFair>> {
  const service: FairModuleService = container.resolve(FAIR_MODULE)
  const [[row], [applied]] = await Promise.all([
    service.listFairs({ id }, { relations: ["activities"] }),
    service.listParticipations({ fair_id: id } as never, { select: ["id"], take: 1 }),
  ])
  if (!row) throw refusal("NOT_FOUND")
  const activities = [...row.activities].sort((a, b) =>
    `${isoDay(a.held_on) ?? "9"}${a.id}`.localeCompare(`${isoDay(b.held_on) ?? "9"}${b.id}`)
  )
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const words = await readWords(query, [id, ...activities.map((one) => one.id)])
  const texts = Object.fromEntries(fairTexts.map((field) => [field, inThree(words, id, field, row[field])])) as Record<
    (typeof fairTexts)[number],
    ReturnType<typeof inThree>
  >
  return {
    id,
    version: row.version,
    state: fairState(row),
    call_state: callState(row),
    demo: row.demo,
    path: `/fairs/${row.handle}`,
    storefront: readEnvironment().STOREFRONT_URL,
    deletable: !row.published && !applied,
    form: {
      ...texts,
      series_id: (row as unknown as { series_id: string }).series_id,
      scope: row.scope,
      number: row.number,
      announced_from: isoDay(row.announced_from),
      announced_until: isoDay(row.announced_until),
      starts_on: isoDay(row.starts_on),
      ends_on: isoDay(row.ends_on),
      year: row.year,
      territory_id: row.province_id ?? row.region_id,
      area_m2: row.area_m2,
      exhibitors_count: row.exhibitors_count,
      exhibitors_approximate: row.exhibitors_approximate,
      published: row.published,
      called_off: row.called_off,
      call: {
        opens_on: isoDay(row.call_opens_on),
        closes_on: isoDay(row.call_closes_on),
        text: inThree(words, id, "call_text", row.call_text),
        places: row.call_places,
        quotas: (row.call_quotas ?? []) as (Quota & { kind: "territory" | "sector" })[],
      },
      activities: activities.map((one) => ({
        id: one.id,
        kind: one.kind,
        title: inThree(words, one.id, "title", one.title),
        summary: inThree(words, one.id, "summary", one.summary),
        held_on: isoDay(one.held_on),
      })),
    },
  }
}
