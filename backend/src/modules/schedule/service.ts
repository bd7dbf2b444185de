import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { JobRun } from "./models/job-run"

type Run = {
  name: string
  schedule: string
  outcome: "running" | "done" | "failed"
  started_at: Date
  took_ms?: number
  note?: string
}

type Shared = Context<EntityManager>

export class ScheduleModuleService extends MedusaService({ JobRun }) {
  /** Writes down how a job is going, in the place of its run before: one statement, whoever runs it at once. */
  @InjectTransactionManager()
  async note(
    { name, schedule, outcome, started_at, took_ms = 0, note = "" }: Run,
    @MedusaContext() context: Shared = {}
  ): Promise<void> {
    const manager = context.transactionManager as EntityManager
    const ended = outcome === "running" ? null : took_ms
    const done_at = outcome === "done" ? new Date() : null
    await manager.execute(
      `insert into job_run (id, name, schedule, outcome, started_at, took_ms, done_at, note)
       values ('jrun_' || replace(gen_random_uuid()::text, '-', ''), ?, ?, ?, ?, ?, ?, ?)
       on conflict (name) where deleted_at is null do update set
         schedule = excluded.schedule, outcome = excluded.outcome, started_at = excluded.started_at,
         took_ms = excluded.took_ms, done_at = coalesce(excluded.done_at, job_run.done_at),
         note = case when excluded.outcome = 'running' then job_run.note else excluded.note end, updated_at = now()`,
      [name, schedule, outcome, started_at, ended, done_at, note || null]
    )
  }
}
