import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/coop/parcels/contract"
import { refusal } from "../contracts/codes"
import { medusaLocale } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"
import { readFairsOf } from "../fairs/pickup-fairs"
import { PURCHASE_MODULE, type PurchaseModuleService } from "../modules/purchase"
import { findDeskParcels, type Pile } from "./find-desk-parcels"
import { readPhonePasts } from "./phone-pasts"
import { readReducedNames } from "./reduced-names"
import { deskParcelFields, deskParcelOf, type DeskParcel, type DeskRow } from "./show-desk-parcel"
import { readTerritories } from "./show-purchase"

type Answer = z.input<(typeof contract)["response"]>
type Asked = {
  cooperative_id: string
  locale: Locale
  pile?: Pile
  reference?: string
  page: number
  page_size: number
}

/** The parcels of one cooperative and of no other: its id is bound here, not taken from the caller's query. */
export async function listDeskParcels(container: MedusaContainer, asked: Asked): Promise<Answer> {
  const { ids, count, counts } = await findDeskParcels(container, asked)
  const parcels = await readDeskParcels(container, ids, asked.locale)
  return { parcels, count, counts, page: asked.page, page_size: asked.page_size }
}

/** One parcel of a cooperative. @throws NOT_FOUND, for another cooperative's too */
export async function readDeskParcel(
  container: MedusaContainer,
  { id, cooperative_id, locale }: { id: string; cooperative_id: string; locale: Locale }
): Promise<DeskParcel> {
  const purchases: PurchaseModuleService = container.resolve(PURCHASE_MODULE)
  const [own] = await purchases.listParcels({ id, cooperative_id, order_id: { $ne: null } }, { select: ["id"] })
  const [parcel] = own ? await readDeskParcels(container, [own.id], locale) : []
  if (!parcel) throw refusal("NOT_FOUND")
  return parcel
}

/** A constant number of statements whatever the number of parcels. */
async function readDeskParcels(container: MedusaContainer, ids: string[], locale: Locale): Promise<DeskParcel[]> {
  if (!ids.length) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "parcel", fields: deskParcelFields, filters: { id: ids } },
    { locale: medusaLocale[locale] }
  )
  const rows = data as unknown as DeskRow[]
  const [provinces, pastOf, fairOf, named] = await Promise.all([
    readTerritories(
      container,
      rows.map((row) => row.purchase.address.province_id),
      locale
    ),
    readPhonePasts(
      container,
      rows.map((row) => row.purchase.phone)
    ),
    readFairsOf(container, rows, locale),
    readReducedNames(container, rows, locale),
  ])
  return ids.flatMap((id) =>
    rows
      .filter((row) => row.id === id)
      .map((row) => deskParcelOf(row, provinces, pastOf(row.purchase.phone), fairOf(row), named))
  )
}
