import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { isoDay } from "../../contracts/days"
import { siblingFaults, type EditionDays, type Fault, type Sibling } from "./edition-rules"
import { Activity } from "./models/activity"
import { Fair } from "./models/fair"
import { FairSeries } from "./models/fair-series"
import { Participation } from "./models/participation"
import { planAnswers, type AnswerPlan, type BulkAnswer } from "./plan-answers"

type Manager = Context<EntityManager>

/** The row of an edition as it is kept, without its id; its days are checked as they are given. */
export type EditionRow = Record<string, unknown> & { series_id: string; number: number | null }
export type ActivityRow = {
  id: string
  handle: string
  kind: string
  title: string
  summary: string
  held_on: Date | null
}

export type Edition = { id: string; row: EditionRow; days: EditionDays; activities: ActivityRow[] }

export type Applied = { fair_id: string; cooperative_id: string; member_id: string; brings: string; stand_wish: string }

type Standing = { id: string; status: string; version: number; brings: string; stand_wish: string; message: string }

/** That a fair changed at that time, and nobody is known to have been told. */
export type UntoldMark = { id: string; untold_since: Date }

const managerOf = (context: Manager) => context.transactionManager as EntityManager

/** Whoever changes the same thing at the same time waits for the other to be done. */
const waitFor = (context: Manager, name: string) =>
  managerOf(context).execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [name])

export class FairModuleService extends MedusaService({ Fair, FairSeries, Activity, Participation }) {
  /**
   * Writes an edition with its whole programme: a new one where `version` is null. Answers the faults it has beside the
   * others of its series, or "changed" where somebody changed it since that version; then nothing is written.
   */
  @InjectTransactionManager()
  async keepEdition(
    { id, row, days, activities }: Edition,
    version: number | null,
    @MedusaContext() context: Manager = {}
  ): Promise<Fault[] | "changed"> {
    await waitFor(context, `fair-series:${row.series_id}`)
    const siblings = await this.listFairs({ series_id: row.series_id, id: { $ne: id } } as never, {}, context)
    const faults = siblingFaults(
      { ...days, number: row.number },
      siblings.map((one): Sibling => ({
        id: one.id,
        number: one.number,
        announced_from: isoDay(one.announced_from),
        announced_until: isoDay(one.announced_until),
        starts_on: isoDay(one.starts_on),
        ends_on: isoDay(one.ends_on),
        call_opens_on: null,
        call_closes_on: null,
      }))
    )
    if (faults.length) return faults
    const kept = { ...row, id, untold_since: new Date() }
    if (version === null) await this.createFairs([kept as never], context)
    else {
      const seen = await managerOf(context).execute<object[]>(
        "update fair set version = version + 1 where id = ? and version = ? and deleted_at is null returning id",
        [id, version]
      )
      if (!seen.length) return "changed"
      await this.updateFairs([kept as never], context)
    }
    const before = await this.listActivities({ fair_id: id } as never, { select: ["id"] }, context)
    const known = new Set(before.map((one) => one.id))
    const staying = new Set(activities.map((one) => one.id))
    await this.deleteActivities(
      [...known].filter((one) => !staying.has(one)),
      context
    )
    await this.updateActivities(activities.filter((one) => known.has(one.id)) as never, context)
    await this.createActivities(
      activities.filter((one) => !known.has(one.id)).map((one) => ({ ...one, fair_id: id })) as never,
      context
    )
    return []
  }

  /** Deletes a draft and its programme, unless it is published or somebody applied to it once; answers what went, or null. */
  @InjectTransactionManager()
  async dropEdition(id: string, @MedusaContext() context: Manager = {}): Promise<string[] | null> {
    const activities = await this.listActivities({ fair_id: id } as never, { select: ["id"] }, context)
    const gone = await managerOf(context).execute<object[]>(
      `delete from fair where id = ? and not published
         and not exists (select 1 from participation where fair_id = fair.id) returning id`,
      [id]
    )
    return gone.length ? [id, ...activities.map((one) => one.id)] : null
  }

  /** Gives a series another name, in Arabic; false where somebody changed it since that version. */
  @InjectTransactionManager()
  async renameSeries(
    { id, version, name }: { id: string; version: number; name: string },
    @MedusaContext() context: Manager = {}
  ): Promise<boolean> {
    const rows = await managerOf(context).execute<object[]>(
      `update fair_series set name = ?, version = version + 1, updated_at = now()
       where id = ? and version = ? and deleted_at is null returning id`,
      [name, id, version]
    )
    return rows.length > 0
  }

  /**
   * A cooperative applies, or says anew what it brings while it waits; the same again changes nothing. False where it
   * was answered already.
   */
  @InjectTransactionManager()
  async apply(
    { fair_id, cooperative_id, member_id, brings, stand_wish }: Applied,
    @MedusaContext() context: Manager = {}
  ): Promise<boolean> {
    await waitFor(context, `fair-application:${fair_id}:${cooperative_id}`)
    const [before] = await this.lockParticipations({ fair_id, cooperative_id }, context)
    const said = { brings, stand_wish, status: "applied", applied_by: member_id, applied_at: new Date() }
    if (!before) {
      await this.createParticipations([{ ...said, fair_id, cooperative_id } as never], context)
      return true
    }
    if (before.status !== "applied" && before.status !== "withdrawn") return false
    if (before.status === "applied" && before.brings === brings && before.stand_wish === stand_wish) return true
    await this.updateParticipations(
      { ...said, id: before.id, message: "", version: before.version + 1 } as never,
      context
    )
    return true
  }

  /** A cooperative takes its application back, and its stand is free; again changes nothing. Answers how it stood before, or null. */
  @InjectTransactionManager()
  async withdraw(
    own: { fair_id: string; cooperative_id: string },
    @MedusaContext() context: Manager = {}
  ): Promise<string | null> {
    const [before] = await this.lockParticipations(own, context)
    if (!before) return null
    if (before.status !== "withdrawn" && before.status !== "refused") {
      const { id, version } = before
      await this.updateParticipations({ id, version: version + 1, status: "withdrawn", stand: null } as never, context)
      await this.markUntold(own.fair_id, context)
    }
    return before.status
  }

  /** Answers several applications of one fair at once; whoever is not accepted has no stand. Given again it changes nothing. */
  @InjectTransactionManager()
  async answer(
    { fair_id, by, ...answer }: BulkAnswer & { fair_id: string; by: string },
    @MedusaContext() context: Manager = {}
  ): Promise<AnswerPlan> {
    const ids = answer.asked.map(({ id }) => id)
    const rows = await this.lockParticipations({ fair_id, id: ids }, context)
    const plan = planAnswers(answer, rows)
    if (plan.change.length) {
      const places = plan.change.map(() => "?").join(", ")
      await managerOf(context).execute(
        `update participation set status = ?, message = ?, decided_by = ?, decided_at = now(), version = version + 1,
           updated_at = now(), stand = case when ? = 'accepted' then stand end
         where id in (${places})`,
        [answer.status, answer.message, by, answer.status, ...plan.change]
      )
      await this.markUntold(fair_id, context)
    }
    return plan
  }

  /**
   * Gives an accepted cooperative a stand, or takes it away with null. Two who give the same one at once wait for each
   * other, and the database holds each stand once.
   */
  @InjectTransactionManager()
  async giveStand(
    { fair_id, id, version, stand }: { fair_id: string; id: string; version: number; stand: string | null },
    @MedusaContext() context: Manager = {}
  ): Promise<"given" | "same" | "taken" | "changed" | "absent"> {
    await waitFor(context, `fair-stands:${fair_id}`)
    const [row] = await this.listParticipations({ id, fair_id } as never, { take: 1 }, context)
    if (!row) return "absent"
    if (row.status === "accepted" && row.stand === stand) return "same"
    if (row.version !== version || row.status !== "accepted") return "changed"
    if (stand !== null) {
      const [other] = await this.listParticipations({ fair_id, stand } as never, { take: 1, select: ["id"] }, context)
      if (other) return "taken"
    }
    await this.updateParticipations({ id, stand, version: version + 1 }, context)
    return "given"
  }

  /** Those whom fairs concern were told how they stood with these marks; a fair that changed meanwhile keeps its own. */
  @InjectTransactionManager()
  async markTold(marks: UntoldMark[], @MedusaContext() context: Manager = {}): Promise<void> {
    if (!marks.length) return
    await managerOf(context).execute(
      `update fair set untold_since = null where (id, untold_since) in (${marks.map(() => "(?, ?)").join(", ")})`,
      marks.flatMap(({ id, untold_since }) => [id, untold_since])
    )
  }

  private markUntold(fair_id: string, context: Manager): Promise<unknown> {
    return managerOf(context).execute("update fair set untold_since = ? where id = ?", [new Date(), fair_id])
  }

  /** The applications, held until the transaction ends. */
  private lockParticipations(
    { fair_id, cooperative_id, id }: { fair_id: string; cooperative_id?: string; id?: string[] },
    context: Manager
  ): Promise<Standing[]> {
    const [column, values] = id ? ["id", id] : ["cooperative_id", [cooperative_id as string]]
    if (!values.length) return Promise.resolve([])
    return managerOf(context).execute<Standing[]>(
      `select id, status, version, brings, stand_wish, message from participation
       where fair_id = ? and ${column} in (${values.map(() => "?").join(", ")}) and deleted_at is null
       order by id for update`,
      [fair_id, ...values]
    )
  }
}
