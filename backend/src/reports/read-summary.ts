import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import type { Period } from "../contracts/period"
import type { summary } from "../contracts/shapes/report"
import { INACTIVE, SELLING } from "./inactive"
import { share } from "./share"
import { periodBindings, SOLD_ORDERS } from "./sold-orders"

type Row = Record<
  "sold" | "orders" | "cooperatives" | "women_sold" | "women" | "youth_sold" | "youth" | "selling" | "inactive",
  string
>

/** The sector in a period, MAD with tax; who is led by women or by the young as it stands today. One statement. */
export async function readSummary(container: MedusaContainer, asked: Period): Promise<z.input<typeof summary>> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(
    `with ${SOLD_ORDERS}, ${SELLING},
     made as (
       select sold.*, coalesce(cooperative.women_led, false) as women_led, coalesce(cooperative.youth_led, false) as youth_led
       from sold left join cooperative on cooperative.id = sold.cooperative_id)
     select coalesce(sum(goods), 0) as sold,
       count(*) filter (where goods > 0) as orders,
       count(distinct cooperative_id) filter (where goods > 0) as cooperatives,
       coalesce(sum(goods) filter (where women_led), 0) as women_sold,
       count(distinct cooperative_id) filter (where women_led and goods > 0) as women,
       coalesce(sum(goods) filter (where youth_led), 0) as youth_sold,
       count(distinct cooperative_id) filter (where youth_led and goods > 0) as youth,
       (select count(*) from selling) as selling,
       (select count(*) from selling where ${INACTIVE}) as inactive
     from made`,
    periodBindings(asked)
  )
  const { sold, orders, cooperatives, women_sold, women, youth_sold, youth, selling, inactive } = rows[0]
  const ledBy = (part: string, count: string) => ({
    sold: Number(part),
    share: share(Number(part), Number(sold)),
    cooperatives: Number(count),
  })
  return {
    sold: Number(sold),
    orders: Number(orders),
    cooperatives: Number(cooperatives),
    women_led: ledBy(women_sold, women),
    youth_led: ledBy(youth_sold, youth),
    selling: Number(selling),
    inactive: Number(inactive),
  }
}
