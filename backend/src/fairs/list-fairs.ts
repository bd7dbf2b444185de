import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { fairFields, sortFairs, wordsOfFair, type FairRow } from "../catalogue/fair-card"
import { readWords } from "../catalogue/words"
import { isoDay } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import type { fairInList, participationCounts } from "../contracts/shapes/fair"
import { callState } from "../modules/fair/call-state"
import { fairState } from "../modules/fair/fair-state"

type Asked = { locale: Locale; page: number; page_size: number }
type Counts = z.output<typeof participationCounts>
type Row = FairRow & {
  published: boolean
  called_off: boolean
  call_opens_on: Date | null
  call_closes_on: Date | null
}

/** A page of all editions, published or not, with how many applications stand how. */
export async function listFairs(
  container: MedusaContainer,
  { locale, page, page_size }: Asked
): Promise<{ fairs: z.input<typeof fairInList>[]; count: number }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = [...fairFields, "published", "called_off", "call_opens_on", "call_closes_on"]
  const { data } = await query.graph({ entity: "fair", fields })
  const all = sortFairs(data as unknown as Row[]) as Row[]
  const rows = all.slice((page - 1) * page_size, page * page_size)
  const [words, counts] = await Promise.all([
    readWords(query, rows.flatMap(wordsOfFair), [locale]),
    countParticipations(
      container,
      rows.map(({ id }) => id)
    ),
  ])
  const fairs = rows.map((row) => ({
    id: row.id,
    name: words(row.id, locale, "name", row.name),
    series: words(row.series.id, locale, "name", row.series.name),
    scope: row.scope,
    number: row.number,
    starts_on: isoDay(row.starts_on) ?? isoDay(row.announced_from),
    ends_on: isoDay(row.ends_on) ?? isoDay(row.announced_until),
    year: row.year,
    state: fairState(row),
    published: row.published,
    called_off: row.called_off,
    call: { state: callState(row), opens_on: isoDay(row.call_opens_on), closes_on: isoDay(row.call_closes_on) },
    counts: counts(row.id),
    demo: row.demo,
  }))
  return { fairs, count: all.length }
}

const nobody: Counts = { applied: 0, accepted: 0, waitlisted: 0, refused: 0, withdrawn: 0 }

/** How many applications to each of these fairs stand how. */
export async function countParticipations(
  container: MedusaContainer,
  fair_ids: string[]
): Promise<(fair_id: string) => Counts> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = await knex("participation")
    .select<{ fair_id: string; status: keyof Counts; count: string }[]>("fair_id", "status")
    .count("* as count")
    .whereIn("fair_id", fair_ids)
    .whereNull("deleted_at")
    .groupBy("fair_id", "status")
  return (fair_id) => {
    const own = rows.filter((row) => row.fair_id === fair_id).map(({ status, count }) => [status, Number(count)])
    return { ...nobody, ...Object.fromEntries(own) }
  }
}
