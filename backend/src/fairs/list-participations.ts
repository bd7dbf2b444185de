import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { readAtlas, territoryRef } from "../catalogue/territories"
import { readWords } from "../catalogue/words"
import type { Locale } from "../contracts/shapes/basics"
import type { staffParticipation } from "../contracts/shapes/fair"
import { readSectors } from "./read-quotas"

type Shown = z.input<typeof staffParticipation>
type Asked = {
  fair_id: string
  status?: string
  q?: string
  /** A region or a province. */
  territory?: string
  sector?: string
  locale: Locale
  page: number
  page_size: number
}

type Row = Pick<Shown, "id" | "version" | "status" | "brings" | "stand_wish" | "stand" | "message"> & {
  applied_at: Date | null
  decided_at: Date | null
  cooperative_id: string
  name: string
  handle: string
  province_id: string
  women_led: boolean
  sectors: string[]
}

/** The sectors of a cooperative that a statement calls "c". */
const sectorsOf = `select s.handle from cooperative_sector l join sector s on s.id = l.sector_id and s.deleted_at is null
  where l.cooperative_id = c.id`

const moment = (at: Date | null) => (at ? new Date(at).toISOString() : null)

/** A page of the applications to a fair, the oldest first; with stands in the order of the stands. Found by name or address. */
export async function listParticipations(
  container: MedusaContainer,
  { fair_id, status, q, territory, sector, locale, page, page_size }: Asked
): Promise<{ participations: Shown[]; count: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const like = `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`
  const matching = () => {
    const found = knex("participation as p")
      .join("cooperative as c", "c.id", "p.cooperative_id")
      .where("p.fair_id", fair_id)
      .whereNull("p.deleted_at")
    if (status) void found.where("p.status", status)
    if (territory) void found.whereRaw("? in (c.province_id, c.region_id)", [territory])
    if (sector) void found.whereRaw(`? in (${sectorsOf})`, [sector])
    if (q) void found.whereRaw("(c.name ilike ? or c.handle ilike ? or p.stand ilike ?)", [like, like, like])
    return found
  }
  const [rows, [{ count }]] = await Promise.all([
    matching()
      .select<Row[]>(
        "p.*",
        "c.name",
        "c.handle",
        "c.province_id",
        "c.women_led",
        knex.raw(`array(${sectorsOf}) as sectors`)
      )
      .orderByRaw("p.stand is null, length(p.stand), p.stand, p.applied_at, p.id")
      .offset((page - 1) * page_size)
      .limit(page_size),
    matching().count<{ count: string }[]>("* as count"),
  ])
  const [words, atlas, sectors] = await Promise.all([
    readWords(
      query,
      rows.map((row) => row.cooperative_id),
      [locale]
    ),
    readAtlas(query),
    readSectors(container, locale),
  ])
  const participations = rows.map((row) => ({
    id: row.id,
    version: row.version,
    status: row.status,
    cooperative: {
      name: words(row.cooperative_id, locale, "name", row.name),
      handle: row.handle,
      province: territoryRef(atlas, row.province_id, locale).name,
      sectors: sectors.filter(({ handle }) => row.sectors.includes(handle)).map(({ name }) => name),
      women_led: row.women_led,
    },
    brings: row.brings,
    stand_wish: row.stand_wish,
    stand: row.stand,
    message: row.message,
    applied_at: moment(row.applied_at),
    decided_at: moment(row.decided_at),
  }))
  return { participations, count: Number(count) }
}
