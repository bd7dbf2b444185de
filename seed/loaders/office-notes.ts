import { ANNOUNCEMENT_MODULE, type AnnouncementModuleService } from "@maarid/backend/modules/announcement"
import { PURCHASE_MODULE, type PurchaseModuleService } from "@maarid/backend/modules/purchase"
import { all, backdate, daysFromNow, missing, must, type Market } from "./market"

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
  const made = await service.createPurchaseNotes(
    create.map(({ purchase, kind, body, days_ago, outcome }) => ({
      ...{ purchase_id: must(ids, purchase), kind, body, written_by: by },
      ...(outcome && { outcome, solved_by: by, solved_at: daysFromNow(-days_ago / 2) }),
    }))
  )
  await backdate(
    { container },
    "purchase_note",
    made.map(({ id }, index) => ({ id, days_ago: create[index].days_ago }))
  )
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
  const made = await service.createAnnouncements(
    create.map(({ key, title, body, days_ago, until_in_days, regions }) => {
      const shown_from = daysFromNow(-days_ago)
      return {
        ...{ key, title_ar: title.ar, title_fr: title.fr, title_en: title.en },
        ...{ body_ar: body.ar, body_fr: body.fr, body_en: body.en },
        audience: regions.length ? ("regions" as const) : ("all" as const),
        audience_ids: regions,
        shown_from,
        shown_until: until_in_days === null ? null : daysFromNow(until_in_days),
        written_by: by,
        told_at: shown_from,
      }
    })
  )
  await backdate(
    { container },
    "announcement",
    made.map(({ id }, index) => ({ id, days_ago: create[index].days_ago }))
  )
}
