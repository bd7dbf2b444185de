import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Locale } from "../contracts/shapes/basics"
import { say, type Words } from "../modules/announcement/say"

/** A page of today's work shows so many, the newest. */
const SHOWN = 5

type Row = Words & { id: string; shown_from: Date }

/** What a cooperative's members are told now, newest first. One statement. */
export async function readCurrentAnnouncements(
  container: MedusaContainer,
  { cooperative_id, locale }: { cooperative_id: string; locale: Locale }
) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `select announcement.* from announcement
     join cooperative on cooperative.id = :cooperative_id
     where announcement.deleted_at is null and withdrawn_at is null
       and shown_from <= now() and (shown_until is null or shown_until > now())
       and (audience = 'all' or cooperative.region_id = any(audience_ids) or cooperative.id = any(audience_ids))
     order by shown_from desc, announcement.id desc limit :limit`,
    { cooperative_id, limit: SHOWN }
  )
  return rows.map((row) => ({
    id: row.id,
    ...say(row, locale),
    shown_from: new Date(row.shown_from).toISOString(),
  }))
}
