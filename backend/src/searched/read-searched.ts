import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Period } from "../contracts/period"
import type { SearchedBy } from "../contracts/searched-figures"
import type { SearchedRow } from "../contracts/shapes/searched"
import { SHOWN_FROM_DAYS } from "../modules/searched/service"

type Asked = Period & { by: SearchedBy; page: number; page_size: number }

/**
 * What was searched for in a period, the most of one figure first. Words of the trade are shown at once, others only once
 * they came on several days: what one person typed about themselves is not shown. `hidden` counts the searches of those.
 */
export async function readSearched(container: MedusaContainer, { by, from, until, page, page_size }: Asked) {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // `by` is one of the contract's four names, each a column.
  const { rows } = await database.raw(
    `with sums as (
       select form, locale, (array_agg(words order by searched desc, day desc))[1] as words, bool_or(known) as known, sum(searched)::int as searched, sum(nothing)::int as nothing,
         sum(clicked)::int as clicked, sum(bought)::int as bought
       from searched_words where day between :from and :until and deleted_at is null group by form, locale
     ), judged as (
       select sums.*, known or (
         select count(distinct day) from searched_words same where same.form = sums.form and deleted_at is null
       ) >= :days as shown
       from sums
     ), listed as (
       select words, locale, searched, nothing, clicked, bought from judged where shown and ${by} > 0
     )
     select (select count(*) from listed)::int as count,
       (select coalesce(sum(searched), 0) from judged where not shown)::int as hidden,
       (select coalesce(jsonb_agg(one), '[]') from (
         select * from listed order by ${by} desc, words, locale limit :take offset :skip
       ) one) as rows`,
    { from, until, days: SHOWN_FROM_DAYS, take: page_size, skip: (page - 1) * page_size }
  )
  return rows[0] as { count: number; hidden: number; rows: SearchedRow[] }
}
