import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { SearchedListing } from "./models/searched-listing"
import { SearchedWords } from "./models/searched-words"

export type WordsSum = {
  day: string
  locale: "ar" | "fr" | "en"
  form: string
  words: string
  known: boolean
  searched: number
  nothing: number
  clicked: number
  bought: number
}
export type ListingSum = { day: string; handle: string; clicked: number; bought: number }

/** Other words of a day that has so many are not counted: no flood of invented ones fills the table. */
const MOST_A_DAY = 20_000
/** Words that are not of the trade are shown from so many days on, and go after a month that did not bring them. */
export const SHOWN_FROM_DAYS = 3

type Shared = Context<EntityManager>

export class SearchedModuleService extends MedusaService({ SearchedWords, SearchedListing }) {
  /** Adds to the sums: one statement for the words, one for the listings. */
  @InjectTransactionManager()
  async add(words: WordsSum[], listings: ListingSum[], @MedusaContext() context: Shared = {}): Promise<void> {
    const manager = context.transactionManager as EntityManager
    if (words.length)
      await manager.execute(
        `insert into searched_words (id, day, locale, form, words, known, searched, nothing, clicked, bought)
         select 'swrd_' || replace(gen_random_uuid()::text, '-', ''), given.* from jsonb_to_recordset(?::jsonb)
           as given (day text, locale text, form text, words text, known boolean, searched int, nothing int, clicked int, bought int)
         where (select count(*) from searched_words today where today.day = given.day) < ?
         order by given.day, given.locale, given.form
         on conflict (day, locale, form) where deleted_at is null do update set
           known = excluded.known, searched = searched_words.searched + excluded.searched,
           nothing = searched_words.nothing + excluded.nothing, clicked = searched_words.clicked + excluded.clicked,
           bought = searched_words.bought + excluded.bought, updated_at = now()`,
        [JSON.stringify(words), MOST_A_DAY]
      )
    if (listings.length)
      await manager.execute(
        `insert into searched_listing (id, day, product_id, clicked, bought)
         select 'slst_' || replace(gen_random_uuid()::text, '-', ''), given.day, product.id, given.clicked, given.bought
         from jsonb_to_recordset(?::jsonb) as given (day text, handle text, clicked int, bought int)
         join product on product.handle = given.handle and product.deleted_at is null
         order by given.day, product.id
         on conflict (day, product_id) where deleted_at is null do update set
           clicked = searched_listing.clicked + excluded.clicked, bought = searched_listing.bought + excluded.bought,
           updated_at = now()`,
        [JSON.stringify(listings)]
      )
  }

  /** What is older than 13 months goes, and so do words that are never shown: not of the trade, and not come again. */
  @InjectTransactionManager()
  async sweep(@MedusaContext() context: Shared = {}): Promise<void> {
    const manager = context.transactionManager as EntityManager
    for (const table of ["searched_words", "searched_listing"])
      await manager.execute(`delete from ${table} where day < to_char(now() - interval '13 months', 'YYYY-MM-DD')`)
    await manager.execute(
      `delete from searched_words rare where not known and day < to_char(now() - interval '30 days', 'YYYY-MM-DD')
       and (select count(distinct day) from searched_words same where same.form = rare.form) < ?`,
      [SHOWN_FROM_DAYS]
    )
  }

  /** How often listings were opened from a search, and bought after, since an ISO day, by product. */
  @InjectTransactionManager()
  async countsOf(
    product_ids: string[],
    since: string,
    @MedusaContext() context: Shared = {}
  ): Promise<Map<string, { clicked: number; bought: number }>> {
    const manager = context.transactionManager as EntityManager
    const rows = await manager.execute<{ product_id: string; clicked: number; bought: number }[]>(
      `select product_id, sum(clicked)::int as clicked, sum(bought)::int as bought from searched_listing
       where product_id = any(string_to_array(?, ',')) and day >= ? and deleted_at is null group by product_id`,
      [product_ids.join(","), since]
    )
    return new Map(rows.map(({ product_id, clicked, bought }) => [product_id, { clicked, bought }]))
  }
}
