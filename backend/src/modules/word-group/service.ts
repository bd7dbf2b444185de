import { isDeepStrictEqual } from "node:util"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { WordGroupVersion } from "./models/word-group-version"
import { groupOf, type WordGroup } from "./word-group"

export type WordGroupChange = WordGroup & { version: number; edited_by: string }

export class WordGroupModuleService extends MedusaService({ WordGroupVersion }) {
  /**
   * Says this instead of what the given version said. Answers false, and changes nothing, where somebody else has changed
   * it since. The same of the same person again, whose first answer was lost, changes nothing either.
   */
  @InjectTransactionManager()
  async write(change: WordGroupChange, @MedusaContext() context: Context<EntityManager> = {}): Promise<boolean> {
    const { key, names, wider, edited_by } = change
    const manager = context.transactionManager as EntityManager
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`word-group:${key}`])
    const [last] = await this.listWordGroupVersions({ key, newest: true }, { take: 1 }, context)
    const version = last?.version ?? 0
    if (last && version === change.version + 1 && last.edited_by === edited_by)
      return isDeepStrictEqual(groupOf(last), { key, names, wider })
    if (version !== change.version) return false
    if (last) await manager.execute("update word_group_version set newest = false where id = ?", [last.id])
    const { ar: names_ar, fr: names_fr, en: names_en, also: names_also } = names
    const row = { key, names_ar, names_fr, names_en, names_also, wider, edited_by }
    await this.createWordGroupVersions({ ...row, version: version + 1 }, context)
    return true
  }
}
