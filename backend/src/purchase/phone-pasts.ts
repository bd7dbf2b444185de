import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PhonePast } from "../modules/purchase/doubt"

const nothing: PhonePast = { delivered: 0, refused: 0, open: 0 }

/** What became of the parcels that went to some phones, over the whole market: figures only, no names. One statement. */
export async function readPhonePasts(
  container: MedusaContainer,
  phones: string[]
): Promise<(phone: string) => PhonePast> {
  if (!phones.length) return () => nothing
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: ({ phone: string } & Record<keyof PhonePast, string>)[] }>(
    `select purchase.phone,
       count(*) filter (where parcel.refused_at is not null) as refused,
       count(*) filter (where parcel.refused_at is null and boxes.delivered) as delivered,
       count(*) filter (where parcel.answer in ('pending', 'accepted') and parcel.refused_at is null
         and boxes.delivered is not true and purchase.payment = 'cash_on_delivery') as open
     from purchase
     join parcel on parcel.purchase_id = purchase.id and parcel.deleted_at is null and parcel.order_id is not null
     left join lateral (
       select bool_and(f.delivered_at is not null) as delivered
       from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
       where link.order_id = parcel.order_id and link.deleted_at is null) boxes on true
     where purchase.phone = any(?) and purchase.status = 'placed' and purchase.deleted_at is null
     group by purchase.phone`,
    [[...new Set(phones)]]
  )
  const pasts = new Map(
    rows.map(({ phone, delivered, refused, open }) => [
      phone,
      { delivered: Number(delivered), refused: Number(refused), open: Number(open) },
    ])
  )
  return (phone) => pasts.get(phone) ?? nothing
}
