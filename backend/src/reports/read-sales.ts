import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Period } from "../contracts/period"
import type { Locale } from "../contracts/shapes/basics"
import type { Dimension, SoldRow } from "../contracts/shapes/report"
import { readNames } from "./read-names"
import { share } from "./share"
import { periodBindings, SOLD_ORDERS } from "./sold-orders"

type Asked = Period & { by: Dimension; locale: Locale; page: number; page_size: number }
type Sales = { total: number; most: number; rows: SoldRow[]; count: number }
type Found = {
  total: string
  most: string
  count: string
  rows: { id: string | null; sold: number; orders: number }[] | null
}

const ofCooperative = (column: string) =>
  `select cooperative.${column} as id, sold.order_id, sold.goods
   from sold left join cooperative on cooperative.id = sold.cooperative_id`

/**
 * Each order's goods, divided. By category an order is divided among its lines as they were sold, the running sum
 * rounded, so that the parts are whole centimes and add up; a line counts for its product's deepest category.
 * By fair nothing is divided: a cooperative that was at two fairs counts at both.
 */
const parts: Record<Dimension, string> = {
  cooperative: ofCooperative("id"),
  region: ofCooperative("region_id"),
  province: ofCooperative("province_id"),
  category: `
    select category.id, running.order_id,
      round(goods * upto / whole, 2) - round(goods * (upto - weight) / whole, 2) as goods
    from (
      select weighed.*, sum(weight) over (partition by order_id order by line_id) as upto,
        sum(weight) over (partition by order_id) as whole
      from (
        select sold.order_id, sold.goods, line.line_item_id as line_id,
          case when sum(line.gross) over (partition by sold.order_id) > 0 then line.gross else 1 end as weight
        from sold left join line_commission line on line.order_id = sold.order_id and line.deleted_at is null
      ) weighed
    ) running
    left join order_line_item item on item.id = running.line_id
    left join lateral (
      select product_category.id from product_category_product placed
      join product_category on product_category.id = placed.product_category_id and product_category.deleted_at is null
      where placed.product_id = item.product_id
      order by array_length(string_to_array(product_category.mpath, '.'), 1) desc, product_category.id limit 1
    ) category on true`,
  fair: `
    select participation.fair_id as id, sold.order_id, sold.goods
    from sold join participation on participation.cooperative_id = sold.cooperative_id
      and participation.status = 'accepted' and participation.deleted_at is null`,
}

/** Sales of a period, MAD with tax, the largest first, and what they come to. One statement besides the names. */
export async function readSales(container: MedusaContainer, asked: Asked): Promise<Sales> {
  const { by, locale, page, page_size } = asked
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: answers } = await database.raw<{ rows: Found[] }>(
    `with ${SOLD_ORDERS}, part as (${parts[by]}),
     summed as (
       select id, sum(goods) as sold, count(distinct order_id) filter (where goods > 0) as orders
       from part group by id having sum(goods) <> 0),
     shown as (select * from summed order by sold desc, id limit :limit offset :offset)
     select (select coalesce(sum(goods), 0) from sold) as total,
       (select coalesce(max(sold), 0) from summed) as most,
       (select count(*) from summed) as count,
       (select jsonb_agg(to_jsonb(shown) order by sold desc, id) from shown) as rows`,
    { ...periodBindings(asked), limit: page_size, offset: (page - 1) * page_size }
  )
  const [found] = answers
  const rows = found.rows ?? []
  const nameOf = await readNames(
    container,
    by,
    rows.flatMap(({ id }) => id ?? []),
    locale
  )
  const total = Number(found.total)
  return {
    total,
    most: Number(found.most),
    rows: rows.map(({ id, sold, orders }) => ({ id, name: nameOf(id), sold, share: share(sold, total), orders })),
    count: Number(found.count),
  }
}
