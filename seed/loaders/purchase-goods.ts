import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Market } from "./market"

/** One cooperative and what of it is bought. */
export type Goods = { cooperative_id: string; handle: string; variants: string[] }

const COOPERATIVES = 24

/** What of a variant must be there for demonstration purchases to take of it: less where a cooperative is named for them. */
const PLENTY = 15
const ENOUGH = 8

/** Cooperatives with plentiful stock, the ones with a demonstration login first, so that their desks are never empty. */
export async function goodsToBuy({ container, data }: Market): Promise<Goods[]> {
  const logins = data.logins.flatMap((login) => login.cooperative ?? [])
  const named = data.purchases.flatMap(({ cooperative }) => cooperative ?? [])
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Goods[] } = await knex.raw(
    `select c.id as cooperative_id, c.handle, (array_agg(v.id order by p.handle, s.stocked_quantity desc, v.id))[1:2] as variants
     from cooperative c
     join listing l on l.cooperative_id = c.id and l.deleted_at is null
     join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
     join product_variant v on v.product_id = p.id and v.deleted_at is null
     join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
     join inventory_level s on s.inventory_item_id = i.inventory_item_id and s.location_id = c.stock_location_id
       and s.stocked_quantity - s.reserved_quantity >= case when c.handle = any(?) then ?::int else ?::int end
       and s.deleted_at is null
     where c.status = 'verified' and c.closed_from is null and c.deleted_at is null
     group by c.id, c.handle
     order by c.handle = any(?) desc, c.handle limit ?`,
    [named, ENOUGH, PLENTY, logins, COOPERATIVES]
  )
  if (rows.length < 4) throw new Error("the seed found too few cooperatives with stock to buy from")
  return rows
}
