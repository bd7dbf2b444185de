import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { Artisan } from "./models/artisan"
import { Cooperative } from "./models/cooperative"
import { Sector } from "./models/sector"

export class CooperativeModuleService extends MedusaService({ Cooperative, Sector, Artisan }) {
  /** How many verified cooperatives each province has, with its region. */
  @InjectManager()
  async countVerified(
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ region_id: string; province_id: string; count: number }[]> {
    return (
      (await context.manager?.execute(
        `SELECT region_id, province_id, COUNT(*)::int AS count FROM cooperative
         WHERE status = 'verified' AND deleted_at IS NULL GROUP BY region_id, province_id`
      )) ?? []
    )
  }
}
