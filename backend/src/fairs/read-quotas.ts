import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readAtlas, territoryRef } from "../catalogue/territories"
import { readWords } from "../catalogue/words"
import type { Locale } from "../contracts/shapes/basics"
import type { quotaStanding } from "../contracts/shapes/fair"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../modules/cooperative"
import { takenOf, type Counted, type Quota } from "../modules/fair/quotas"

export type CountedApplication = Counted & { status: string }

/** Every application to a fair that was not withdrawn as its quotas count it, the oldest first: one statement. */
export async function readCounted(container: MedusaContainer, fair_id: string): Promise<CountedApplication[]> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: CountedApplication[] } = await knex.raw(
    `select p.id, p.status, array[c.province_id, c.region_id] as territories,
       coalesce(array_agg(s.handle) filter (where s.handle is not null), '{}') as sectors
     from participation p
     join cooperative c on c.id = p.cooperative_id
     left join cooperative_sector l on l.cooperative_id = c.id
     left join sector s on s.id = l.sector_id and s.deleted_at is null
     where p.fair_id = ? and p.status <> 'withdrawn' and p.deleted_at is null
     group by p.id, c.id
     order by p.applied_at, p.id`,
    [fair_id]
  )
  return rows
}

/** What territories and sectors that quotas name are called in a language. */
export async function nameQuotas<Row extends Pick<Quota, "kind" | "ref">>(
  container: MedusaContainer,
  quotas: Row[],
  locale: Locale
): Promise<(Row & { name: string })[]> {
  if (!quotas.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [atlas, sectors] = await Promise.all([readAtlas(query), readSectors(container, locale)])
  const names = new Map(sectors.map(({ handle, name }) => [handle, name]))
  return quotas.map((quota) => {
    if (quota.kind === "all") return { ...quota, name: "" }
    const name = quota.kind === "territory" ? territoryRef(atlas, quota.ref, locale).name : names.get(quota.ref)
    return { ...quota, name: name ?? quota.ref }
  })
}

/** All sectors, named in a language: some dozen. */
export async function readSectors(
  container: MedusaContainer,
  locale: Locale
): Promise<{ id: string; handle: string; name: string }[]> {
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const rows = await service.listSectors({}, { select: ["id", "handle", "name"], order: { handle: "ASC" } })
  const words = await readWords(
    container.resolve(ContainerRegistrationKeys.QUERY),
    rows.map(({ id }) => id),
    [locale]
  )
  return rows.map(({ id, handle, name }) => ({ id, handle, name: words(id, locale, "name", name) }))
}

/** The quotas of a call with how many places are taken, and how many wait for an answer. */
export async function readQuotas(
  container: MedusaContainer,
  { fair_id, quotas, locale }: { fair_id: string; quotas: Quota[]; locale: Locale }
): Promise<z.input<typeof quotaStanding>[]> {
  if (!quotas.length) return []
  const [counted, named] = await Promise.all([readCounted(container, fair_id), nameQuotas(container, quotas, locale)])
  const standing = (status: string) => counted.filter((one) => one.status === status)
  const [accepted, applied] = [standing("accepted"), standing("applied")]
  return named.map((quota) => ({ ...quota, taken: takenOf(quota, accepted), waiting: takenOf(quota, applied) }))
}
