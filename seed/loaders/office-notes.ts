import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ANNOUNCEMENT_MODULE, type AnnouncementModuleService } from "@maarid/backend/modules/announcement"
import { PURCHASE_MODULE, type PurchaseModuleService } from "@maarid/backend/modules/purchase"
import { all, daysFromNow, missing, must, type Market } from "./market"

/** What buyers said on the phone about demonstration purchases, and how complaints were solved. */
export async function loadNotes({ container, data }: Market, by: string): Promise<void> {
  const service: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const { notes } = data.office
  const purchases = await service.listPurchases(
    { reference: notes.map(({ purchase }) => purchase) },
    { ...all, select: ["id", "reference"] }
  )
  const ids = new Map(purchases.map(({ id, reference }) => [reference, id]))
  const found = await service.listPurchaseNotes({ purchase_id: [...ids.values()] }, all)
  const create = missing(
    notes,
    ({ purchase, body }) => `${must(ids, purchase)} ${body}`,
    found,
    ({ purchase_id, body }) => `${purchase_id} ${body}`
  )
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const { purchase, kind, body, days_ago, outcome } of create) {
    const { id } = await service.createPurchaseNotes({
      ...{ purchase_id: must(ids, purchase), kind, body, written_by: by },
      ...(outcome && { outcome, solved_by: by, solved_at: daysFromNow(-days_ago / 2) }),
    })
    await knex("purchase_note")
      .where({ id })
      .update({ created_at: daysFromNow(-days_ago) })
  }
}

/** What was announced to members: it counts as told, so that nobody is written to. */
export async function loadAnnouncements({ container, data }: Market, by: string): Promise<void> {
  const service: AnnouncementModuleService = container.resolve(ANNOUNCEMENT_MODULE)
  const found = await service.listAnnouncements({}, { ...all, select: ["id", "key"] })
  const create = missing(
    data.office.announcements,
    ({ key }) => key,
    found,
    ({ key }) => key
  )
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const { key, title, body, days_ago, until_in_days, regions } of create) {
    const shown_from = daysFromNow(-days_ago)
    await service.createAnnouncements({
      ...{ key, title_ar: title.ar, title_fr: title.fr, title_en: title.en },
      ...{ body_ar: body.ar, body_fr: body.fr, body_en: body.en },
      audience: regions.length ? "regions" : "all",
      audience_ids: regions,
      shown_from,
      shown_until: until_in_days === null ? null : daysFromNow(until_in_days),
      written_by: by,
      told_at: shown_from,
    })
    await knex("announcement").where({ key }).update({ created_at: shown_from })
  }
}
