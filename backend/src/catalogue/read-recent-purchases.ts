import { container } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** How long a purchase speaks for what was bought. */
const DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * By product, how many different purchases of the last 90 days it is in, however many pieces of it; those that were
 * declined, cancelled, refused at the door or given back do not count. None for what nobody bought. One statement,
 * whatever the number of products. The search module gives its seeds nothing but `query`, which cannot count: hence the
 * process's own container.
 */
export async function readRecentPurchases(productIds: string[], at: Date): Promise<ReadonlyMap<string, number>> {
  if (!productIds.length) return new Map()
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { product_id: string; purchases: number }[] }>(
    `select line.product_id, count(distinct purchase.id)::int as purchases
     from order_line_item line
     join order_item sold on sold.item_id = line.id and sold.deleted_at is null
       and sold.quantity > sold.return_received_quantity
     join "order" on "order".id = sold.order_id and "order".version = sold.version
       and "order".status <> 'canceled' and "order".deleted_at is null
     join parcel on parcel.order_id = "order".id and parcel.deleted_at is null
     join purchase on purchase.id = parcel.purchase_id and purchase.deleted_at is null
       and purchase.status = 'placed' and purchase.placed_at >= :since
     where line.product_id = any(:ids) and line.deleted_at is null
     group by line.product_id`,
    { ids: productIds, since: new Date(at.getTime() - DAYS * DAY_MS) }
  )
  return new Map(rows.map(({ product_id, purchases }) => [product_id, purchases]))
}
