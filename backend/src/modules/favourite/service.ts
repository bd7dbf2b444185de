import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { MOST_FAVOURITES } from "./most-favourites"
import { Favourite } from "./models/favourite"

export type FavouriteChange = { add: string[]; remove: string[] }

export class FavouriteModuleService extends MedusaService({ Favourite }) {
  /**
   * Takes what one device added and removed since it last asked, and answers the account's favourites, newest first.
   * Devices that speak at once lose nothing of each other. Beyond the bound the oldest go.
   */
  @InjectTransactionManager()
  async change(
    customer_id: string,
    { add, remove }: FavouriteChange,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string[]> {
    const manager = context.transactionManager as EntityManager
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`favourites:${customer_id}`])
    if (remove.length) {
      const { sql, bindings } = manager
        .getKnex()("favourite")
        .where({ customer_id })
        .whereIn("product_id", remove)
        .delete()
        .toSQL()
      await manager.execute(sql, bindings as never)
    }
    if (add.length) {
      const knex = manager.getKnex()
      const { sql, bindings } = knex("favourite")
        .insert(
          [...new Set(add)].map((product_id, index) => ({
            id: generateEntityId(undefined, "fav"),
            customer_id,
            product_id,
            // The device lists its newest first.
            kept_at: knex.raw("now() - ? * interval '1 microsecond'", [index]),
          }))
        )
        .onConflict()
        .ignore()
        .toSQL()
      await manager.execute(sql, bindings as never)
      await manager.execute(
        `delete from favourite where customer_id = ? and id not in
           (select id from favourite where customer_id = ? order by kept_at desc, id limit ?)`,
        [customer_id, customer_id, MOST_FAVOURITES]
      )
    }
    const rows = await manager.execute<{ product_id: string }[]>(
      "select product_id from favourite where customer_id = ? order by kept_at desc, id limit ?",
      [customer_id, MOST_FAVOURITES]
    )
    return rows.map(({ product_id }) => product_id)
  }
}
