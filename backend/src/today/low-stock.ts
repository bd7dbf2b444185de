import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaLocale } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"

/** So few pieces are soon gone. */
const FEW = 3
const SHOWN = 6

type Low = { variant_id: string; handle: string; title: string; variant_title: string; left: number }
type Named = { id: string; title: string | null; product: { title: string; handle: string } }

/** What of a cooperative's published listings is running out: pieces not promised to anybody. Two statements. */
export async function readLowStock(
  container: MedusaContainer,
  { cooperative_id, locale }: { cooperative_id: string; locale: Locale }
): Promise<{ count: number; low: Low[] }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: { id: string; left: string; count: string }[] }>(
    `select variant.id, sum(level.stocked_quantity - level.reserved_quantity) as left, count(*) over () as count
     from listing
     join product on product.id = listing.product_id and product.status = 'published' and product.deleted_at is null
     join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
       and variant.manage_inventory and not variant.allow_backorder
     join product_variant_inventory_item item on item.variant_id = variant.id and item.deleted_at is null
     join inventory_level level on level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
     where listing.cooperative_id = ? and listing.deleted_at is null
     group by variant.id having sum(level.stocked_quantity - level.reserved_quantity) <= ?
     order by "left", variant.id limit ?`,
    [cooperative_id, FEW, SHOWN]
  )
  if (!rows.length) return { count: 0, low: [] }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "variant",
      fields: ["id", "title", "product.title", "product.handle"],
      filters: { id: rows.map(({ id }) => id) },
    },
    { locale: medusaLocale[locale] }
  )
  const named = new Map((data as unknown as Named[]).map((variant) => [variant.id, variant]))
  return {
    count: Number(rows[0].count),
    low: rows.flatMap(({ id, left }) => {
      const variant = named.get(id)
      if (!variant) return []
      const { handle, title } = variant.product
      return [{ variant_id: id, handle, title, variant_title: variant.title ?? "", left: Math.max(0, Number(left)) }]
    }),
  }
}
