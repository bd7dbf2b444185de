import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Answers } from "./answers"
import { Application } from "./models/application"
import { ApplicationPaper } from "./models/application-paper"

type Manager = Context<EntityManager>
type Locale = InferTypeOf<typeof Application>["locale"]
export type ApplicationStatus = InferTypeOf<typeof Application>["status"]

/** What an application may turn into, and from where. */
const before = { sent: ["draft", "more"], more: ["sent"], verified: ["sent"], refused: ["sent"] } as const

export type Decision = { by: string; reasons: string[]; note: string }

export class ApplicationModuleService extends MedusaService({ Application, ApplicationPaper }) {
  /** An empty draft, unless the account has one under way: of two at once one is made. */
  @InjectTransactionManager()
  async begin(
    { customer_id, identity_id, locale }: { customer_id: string; identity_id: string; locale: Locale },
    @MedusaContext() context: Manager = {}
  ): Promise<void> {
    await managerOf(context).execute(
      `insert into application (id, customer_id, identity_id, locale, answers) values (?, ?, ?, ?, '{}')
       on conflict do nothing`,
      [generateEntityId(undefined, "appl"), customer_id, identity_id, locale]
    )
  }

  /** Lays what was written over what is there, field by field, so that two devices lose nothing of each other. */
  @InjectTransactionManager()
  async write(
    id: string,
    { answers, locale }: { answers: Partial<Answers>; locale: Locale },
    @MedusaContext() context: Manager = {}
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<object[]>(
      `update application set answers = answers || ?::jsonb, locale = ?, updated_at = now()
       where id = ? and status in ('draft', 'more') and deleted_at is null returning id`,
      [JSON.stringify(answers), locale, id]
    )
    return rows.length > 0
  }

  /** Turns an application into another state, once whoever asks at the same time. False where it is in none that leads there. */
  @InjectTransactionManager()
  async turn(
    id: string,
    status: keyof typeof before,
    decision: Decision | null,
    @MedusaContext() context: Manager = {}
  ): Promise<boolean> {
    const from = before[status].map((one) => `'${one}'`).join(", ")
    const rows = await managerOf(context).execute<object[]>(
      decision
        ? `update application set status = ?, decided_at = now(), decided_by = ?, reasons = ?::jsonb, note = ?, updated_at = now()
           where id = ? and status in (${from}) and deleted_at is null returning id`
        : `update application set status = ?, round = round + 1, sent_at = now(), updated_at = now()
           where id = ? and status in (${from}) and deleted_at is null returning id`,
      decision ? [status, decision.by, JSON.stringify(decision.reasons), decision.note, id] : [status, id]
    )
    return rows.length > 0
  }

  /** Takes a decision back that could not be carried out. */
  @InjectTransactionManager()
  async reopen(id: string, @MedusaContext() context: Manager = {}): Promise<void> {
    await managerOf(context).execute(
      "update application set status = 'sent', decided_at = null, decided_by = null, cooperative_id = null where id = ?",
      [id]
    )
  }
}

const managerOf = (context: Manager) => context.transactionManager as EntityManager
