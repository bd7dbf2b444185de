import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { Alert } from "./models/alert"

type Asked = Pick<InferTypeOf<typeof Alert>, "subject" | "subject_id" | "channel" | "contact" | "locale">

export class AlertModuleService extends MedusaService({ Alert }) {
  /** Keeps an alert, once for each address whatever happens at the same time. Answers its id. */
  @InjectTransactionManager()
  async ask(asked: Asked, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    const manager = context.transactionManager as EntityManager
    const { sql, bindings } = manager
      .getKnex()("alert")
      .insert({ id: generateEntityId(undefined, "alrt"), ...asked, looked_at: new Date(0) })
      .onConflict(manager.getKnex().raw("(subject_id, contact) where deleted_at is null"))
      .merge(["locale"])
      .returning("id")
      .toSQL()
    const [{ id }] = await manager.execute<{ id: string }[]>(sql, bindings as never)
    return id
  }

  /** Notes that these subjects were looked at, however many wait for each. */
  @InjectTransactionManager()
  async look(subject_ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const manager = context.transactionManager as EntityManager
    const { sql, bindings } = manager
      .getKnex()("alert")
      .whereIn("subject_id", subject_ids)
      .whereNull("deleted_at")
      .update({ looked_at: new Date() })
      .toSQL()
    await manager.execute(sql, bindings as never)
  }
}
