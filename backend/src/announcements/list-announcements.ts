import type { InferTypeOf, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAtlas, territoryRef } from "../catalogue/territories"
import type { Graph } from "../catalogue/words"
import type { Locale } from "../contracts/shapes/basics"
import { ANNOUNCEMENT_MODULE, type AnnouncementModuleService } from "../modules/announcement"
import { announcementState } from "../modules/announcement/announcement-state"
import type { Announcement } from "../modules/announcement/models/announcement"
import { readNames } from "../reports/read-names"
import { readStaffNames } from "../staff/read-names"

type Asked = { locale: Locale; page: number; page_size: number }

/** What was announced, the newest first, each with the names of whom it is for and of who wrote it. */
export async function listAnnouncements(container: MedusaContainer, { locale, page, page_size }: Asked) {
  const service: AnnouncementModuleService = container.resolve(ANNOUNCEMENT_MODULE)
  const query: Graph = container.resolve(ContainerRegistrationKeys.QUERY)
  const [rows, count] = await service.listAndCountAnnouncements(
    {},
    { skip: (page - 1) * page_size, take: page_size, order: { created_at: "DESC", id: "DESC" } }
  )
  const cooperatives = rows.flatMap((row) => (row.audience === "cooperatives" ? row.audience_ids : []))
  const [atlas, cooperativeName, staff] = await Promise.all([
    readAtlas(query),
    readNames(container, "cooperative", [...new Set(cooperatives)], locale),
    readStaffNames(
      query,
      rows.map((row) => row.written_by)
    ),
  ])
  const nameOf = (row: (typeof rows)[number], id: string) =>
    row.audience === "regions" ? territoryRef(atlas, id, locale).name : cooperativeName(id)
  const now = new Date()
  return {
    announcements: rows.map((row) => ({
      ...wordsOf(row),
      id: row.id,
      audience: row.audience,
      audience_names: row.audience_ids.map((id) => ({ id, name: nameOf(row, id) })),
      shown_from: new Date(row.shown_from).toISOString(),
      shown_until: row.shown_until && new Date(row.shown_until).toISOString(),
      state: announcementState(row, now),
      written_by: staff.get(row.written_by) ?? "",
      written_at: new Date(row.created_at).toISOString(),
    })),
    regions: atlas.all
      .filter(({ kind }) => kind === "region")
      .map(({ id }) => ({ id, name: territoryRef(atlas, id, locale).name })),
    count,
    page,
    page_size,
  }
}

const wordsOf = ({ title_ar, title_fr, title_en, body_ar, body_fr, body_en }: InferTypeOf<typeof Announcement>) => ({
  ...{ title_ar, title_fr, title_en },
  ...{ body_ar, body_fr, body_en },
})
