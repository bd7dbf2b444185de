import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * The codes of a cancelled order can be used again. Medusa counts usage up and down without knowing by which order; an
 * order that was undone half way may have been counted, or not, or been taken back already. So what stands is counted:
 * a code was never used more often than there are orders that bear it. Nothing is ever counted up here.
 */
export async function freeCodes(container: MedusaContainer, order_id: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const statement of [promotions, budgets, budgetsOfOne]) await knex.raw(statement, { order_id })
}

/** Each promotion the order bore as it was placed, with all orders that bear it and stand, and what it takes off them. */
const standing = `
  with borne as (
    select distinct adjustment.promotion_id from order_line_item_adjustment adjustment
    join order_item item on item.item_id = adjustment.item_id
    where item.order_id = :order_id and adjustment.promotion_id is not null
  ), standing as (
    select promotion.id, promotion.campaign_id, o.id as order_id, o.customer_id, o.email, sum(adjustment.amount) as amount
    from promotion
    left join order_line_item_adjustment adjustment
      on adjustment.promotion_id = promotion.id and adjustment.version = 1 and adjustment.deleted_at is null
    left join order_item item on item.item_id = adjustment.item_id and item.version = 1
    left join "order" o on o.id = item.order_id and o.id <> :order_id and o.status <> 'canceled' and o.deleted_at is null
    where promotion.id in (select promotion_id from borne)
      or promotion.campaign_id in (select campaign_id from promotion where id in (select promotion_id from borne))
    group by promotion.id, o.id
  )`

const promotions = `${standing}, counted as (select id, count(order_id)::int as used from standing group by id)
  update promotion set used = counted.used, updated_at = now() from counted
  where promotion.id = counted.id and promotion."limit" is not null and promotion.used > counted.used`

const raw = (value: string) => `jsonb_build_object('value', (${value})::text, 'precision', 20)`

const budgets = `${standing}, counted as (
    select budget.id,
      case budget.type when 'spend' then coalesce(sum(standing.amount) filter (where standing.order_id is not null), 0)
        else count(standing.order_id) end as used
    from promotion_campaign_budget budget join standing on standing.campaign_id = budget.campaign_id
    group by budget.id
  )
  update promotion_campaign_budget budget set used = counted.used, raw_used = ${raw("counted.used")}, updated_at = now()
  from counted where budget.id = counted.id and budget.used > counted.used`

/** Budgets that are kept for each customer or each mail. */
const budgetsOfOne = `${standing}, counted as (
    select one.id, (
      select count(standing.order_id) from standing where standing.campaign_id = budget.campaign_id
        and case budget.attribute when 'customer_id' then standing.customer_id else standing.email end = one.attribute_value
    ) as used
    from promotion_campaign_budget_usage one
    join promotion_campaign_budget budget on budget.id = one.budget_id
    where budget.campaign_id in (select campaign_id from standing)
  )
  update promotion_campaign_budget_usage one set used = counted.used, raw_used = ${raw("counted.used")}, updated_at = now()
  from counted where one.id = counted.id and one.used > counted.used`
