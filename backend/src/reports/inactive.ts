/**
 * Cooperatives that may sell, each with the day of its last order that stands: neither declined nor cancelled nor
 * refused at the door.
 */
export const SELLING = `
  selling as (
    select cooperative.*, last.placed_at as last_sale
    from cooperative
    left join lateral (
      select max(purchase.placed_at) as placed_at
      from parcel
      join purchase on purchase.id = parcel.purchase_id and purchase.status = 'placed' and purchase.deleted_at is null
      where parcel.cooperative_id = cooperative.id and parcel.deleted_at is null
        and parcel.answer in ('pending', 'accepted') and parcel.refused_at is null
        and not exists (select from "order" where "order".id = parcel.order_id and "order".status = 'canceled')
    ) last on true
    where cooperative.status = 'verified' and cooperative.legal_form not in ('mutual', 'institution')
      and cooperative.deleted_at is null
  )`

/**
 * Of them, who has sold nothing for 90 days. Whoever joined since then has had no 90 days; a cooperative of the
 * demonstration is as old as its story, not as the seed.
 */
export const INACTIVE = `
  (last_sale is null or last_sale < now() - interval '90 days')
  and (demo or created_at < now() - interval '90 days')`
