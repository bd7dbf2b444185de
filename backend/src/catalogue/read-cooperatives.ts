import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Locale } from "../contracts/shapes/basics"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../modules/cooperative"
import { toCooperativeCard, type CooperativeCard } from "./cooperative-card"
import { askIfThere, countsBy, countsOf } from "./listing-index"
import { cooperativeFields, type CooperativeRow } from "./read-listings"
import { readAtlas } from "./territories"
import { readWords } from "./words"

type Filters = { id?: string[]; region_id?: string; province_id?: string; sectors?: { handle: string } }

/** Verified cooperatives and how many there are in all. A constant number of statements. */
export async function readCooperativeCards(
  container: MedusaContainer,
  filters: Filters,
  locale: Locale,
  pagination: { skip: number; take: number }
): Promise<{ cards: CooperativeCard[]; ids: string[]; count: number }> {
  if (filters.id && !filters.id.length) return { cards: [], ids: [], count: 0 }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "cooperative",
    fields: cooperativeFields,
    filters: { ...filters, status: "verified" },
    pagination: { ...pagination, order: { name: "ASC", id: "ASC" } },
  })
  const rows = data as unknown as CooperativeRow[]
  return { cards: await toCards(container, rows, locale), ids: rows.map((row) => row.id), count: metadata?.count ?? 0 }
}

/** The cards of cooperatives already read. */
export async function toCards(
  container: MedusaContainer,
  rows: CooperativeRow[],
  locale: Locale
): Promise<CooperativeCard[]> {
  if (!rows.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const handles = rows.map((row) => row.handle)
  const [words, atlas, [counted]] = await Promise.all([
    readWords(
      query,
      rows.map((row) => row.id),
      [locale]
    ),
    readAtlas(query),
    askIfThere(container, [countsBy("cooperative", handles.length, { cooperative: handles })]),
  ])
  const counts = countsOf(counted, "cooperative")
  return rows.map((row) => toCooperativeCard(row, locale, { words, atlas, counts }))
}

/** How many verified cooperatives each region and province has. */
export async function countCooperatives(container: MedusaContainer): Promise<Map<string, number>> {
  const service: CooperativeModuleService = container.resolve(COOPERATIVE_MODULE)
  const counts = new Map<string, number>()
  for (const { region_id, province_id, count } of await service.countVerified()) {
    counts.set(region_id, (counts.get(region_id) ?? 0) + count)
    counts.set(province_id, (counts.get(province_id) ?? 0) + count)
  }
  return counts
}
