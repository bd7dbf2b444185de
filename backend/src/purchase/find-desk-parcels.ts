import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The piles on the desk, by what is to be done next. */
export const piles = ["to_answer", "to_pack", "to_ship", "returning", "under_way", "done", "ended"] as const
export type Pile = (typeof piles)[number]

/* Facts of a parcel as `parcelState` reads them, told by the database: a list is filtered without loading it whole. */
const pileOf = `
  case
    when parcel.answer in ('declined', 'timed_out', 'cancelled') or o.status = 'canceled' or parcel.refused_at is not null
      then 'ended'
    when parcel.answer = 'pending' then 'to_answer'
    when parcel.packed_at is null then 'to_pack'
    when exists (
      select from parcel_return back where back.parcel_id = parcel.id and back.deleted_at is null
        and back.answer <> 'refused' and back.received_at is null) then 'returning'
    when boxes.delivered then 'done'
    when boxes.shipped then 'under_way'
    else 'to_ship'
  end`

const own = `
  select parcel.id, purchase.reference, purchase.placed_at, ${pileOf} as pile
  from parcel
  join purchase on purchase.id = parcel.purchase_id
  join "order" o on o.id = parcel.order_id
  left join lateral (
    select bool_and(f.delivered_at is not null) as delivered,
      bool_and(f.shipped_at is not null or f.delivered_at is not null) as shipped
    from order_fulfillment link join fulfillment f on f.id = link.fulfillment_id and f.canceled_at is null
    where link.order_id = parcel.order_id and link.deleted_at is null) boxes on true
  where parcel.cooperative_id = :cooperative_id and parcel.deleted_at is null`

type Asked = { cooperative_id: string; pile?: Pile; reference?: string; page: number; page_size: number }
type Found = { id: string | null; matching: string; counts: Partial<Record<Pile, number>> | null }

/**
 * Ids of one cooperative's parcels, of one pile or all, with how many there are in each. What waits for an answer comes
 * with the oldest first, all else with the newest. One statement.
 */
export async function findDeskParcels(
  container: MedusaContainer,
  { cooperative_id, pile, reference = "", page, page_size }: Asked
): Promise<{ ids: string[]; count: number; counts: Record<Pile, number> }> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Found[] }>(
    `with own as (${own}),
     matching as (
       select id, placed_at from own
       where (:pile::text is null or pile = :pile) and replace(reference, '-', '') like :reference
     ), shown as (
       select id from matching order by placed_at ${pile === "to_answer" ? "asc" : "desc"}, id
       limit :limit offset :offset
     )
     select shown.id, (select count(*) from matching) as matching,
       (select jsonb_object_agg(pile, count) from (select pile, count(*) as count from own group by pile) piled) as counts
     from (select 1) one left join shown on true`,
    {
      cooperative_id,
      pile: pile ?? null,
      reference: `${reference.toUpperCase().replace(/[^0-9A-Z]/g, "")}%`,
      limit: page_size,
      offset: (page - 1) * page_size,
    }
  )
  const counted = rows[0]?.counts ?? {}
  return {
    ids: rows.flatMap(({ id }) => id ?? []),
    count: Number(rows[0]?.matching ?? 0),
    counts: Object.fromEntries(piles.map((one) => [one, Number(counted[one] ?? 0)])) as Record<Pile, number>,
  }
}
