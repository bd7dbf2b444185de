import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readWords, type Graph } from "../catalogue/words"
import { readAtlas, territoryRef } from "../catalogue/territories"
import { today } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import type { InactiveRow } from "../contracts/shapes/report"
import { INACTIVE, SELLING } from "./inactive"

type Asked = { locale: Locale; page: number; page_size: number }
type Row = { id: string; handle: string; name: string; region_id: string; created_at: Date; last_sale: Date | null }

/** Who may sell and has sold nothing for 90 days, those that never did first, then the longest silent. */
export async function readInactive(
  container: MedusaContainer,
  { locale, page, page_size }: Asked
): Promise<{ rows: InactiveRow[]; count: number }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query: Graph = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ rows }, counted, atlas] = await Promise.all([
    database.raw<{ rows: Row[] }>(
      `with ${SELLING}
       select id, handle, name, region_id, created_at, last_sale from selling where ${INACTIVE}
       order by last_sale nulls first, handle limit :limit offset :offset`,
      { limit: page_size, offset: (page - 1) * page_size }
    ),
    database.raw<{ rows: { count: string }[] }>(`with ${SELLING} select count(*) from selling where ${INACTIVE}`),
    readAtlas(query),
  ])
  const words = await readWords(
    query,
    rows.map(({ id }) => id),
    [locale]
  )
  return {
    rows: rows.map(({ id, handle, name, region_id, created_at, last_sale }) => ({
      id,
      handle,
      name: words(id, locale, "name", name),
      region: territoryRef(atlas, region_id, locale).name,
      joined_on: today(new Date(created_at)),
      last_sale_on: last_sale && today(new Date(last_sale)),
    })),
    count: Number(counted.rows[0].count),
  }
}
