import { isDeepStrictEqual } from "node:util"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { InfoSlug } from "./info-slugs"
import type { InfoTexts } from "./info-text"
import { InfoPageVersion } from "./models/info-page-version"

export type InfoPageChange = { slug: InfoSlug; version: number; texts: InfoTexts; edited_by: string }
type Written = InfoPageChange & { edited_at: Date }

type Shared = Context<EntityManager>

export class InfoPageModuleService extends MedusaService({ InfoPageVersion }) {
  /** The newest version of every page that was ever written. */
  @InjectManager()
  async newest(@MedusaContext() context: Shared = {}): Promise<Written[]> {
    const manager = context.manager as EntityManager
    return manager.execute(
      `select distinct on (slug) slug, version, texts, edited_by, created_at as edited_at
       from info_page_version where deleted_at is null order by slug, version desc`
    )
  }

  /**
   * Says this instead of what the page said in the given version. Answers false, and changes nothing, where somebody
   * else has changed it since. The same of the same person again, whose first answer was lost, changes nothing either.
   */
  @InjectTransactionManager()
  async write(change: InfoPageChange, @MedusaContext() context: Shared = {}): Promise<boolean> {
    const manager = context.transactionManager as EntityManager
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`info-page:${change.slug}`])
    const [last] = await this.listInfoPageVersions(
      { slug: change.slug },
      { order: { version: "DESC" }, take: 1 },
      context
    )
    const version = last?.version ?? 0
    if (version === change.version + 1 && last.edited_by === change.edited_by)
      return isDeepStrictEqual(last.texts, change.texts)
    if (version !== change.version) return false
    const texts = change.texts as unknown as Record<string, unknown>
    await this.createInfoPageVersions({ ...change, version: version + 1, texts }, context)
    return true
  }
}
