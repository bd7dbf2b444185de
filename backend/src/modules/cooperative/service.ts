import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { Artisan } from "./models/artisan"
import { Cooperative } from "./models/cooperative"
import { CooperativeDecision } from "./models/cooperative-decision"
import { Sector } from "./models/sector"

type Manager = Context<EntityManager>
type What = InferTypeOf<typeof CooperativeDecision>["what"]
type Decided = { by: string; reason: string }

/** Where a cooperative may be led, and from where. */
const before = { suspended: "verified", verified: "suspended" } as const
export type Standing = keyof typeof before

export type Leadership = { women_led?: boolean; youth_led?: boolean }

export class CooperativeModuleService extends MedusaService({ Cooperative, Sector, Artisan, CooperativeDecision }) {
  /** How many verified cooperatives each province has, with its region. */
  @InjectManager()
  async countVerified(
    @MedusaContext() context: Manager = {}
  ): Promise<{ region_id: string; province_id: string; count: number }[]> {
    return (
      (await context.manager?.execute(
        `SELECT region_id, province_id, COUNT(*)::int AS count FROM cooperative
         WHERE status = 'verified' AND deleted_at IS NULL GROUP BY region_id, province_id`
      )) ?? []
    )
  }

  /** Suspends a verified cooperative or lets a suspended one sell again: of two at once one does. The decision's id, or null. */
  @InjectTransactionManager()
  async changeStanding(
    id: string,
    to: Standing,
    decided: Decided,
    @MedusaContext() context: Manager = {}
  ): Promise<string | null> {
    const rows = await managerOf(context).execute<object[]>(
      "UPDATE cooperative SET status = ?, updated_at = now() WHERE id = ? AND status = ? AND deleted_at IS NULL RETURNING id",
      [to, id, before[to]]
    )
    if (!rows.length) return null
    const [decision] = await write(context, id, [to === "suspended" ? "suspended" : "reinstated"], decided)
    return decision
  }

  /** Says who leads a cooperative; what is so already is no decision. The decisions' ids. */
  @InjectTransactionManager()
  async changeLeadership(
    id: string,
    leadership: Leadership,
    decided: Decided,
    @MedusaContext() context: Manager = {}
  ): Promise<string[]> {
    const manager = managerOf(context)
    const [now] = await manager.execute<Required<Leadership>[]>(
      "SELECT women_led, youth_led FROM cooperative WHERE id = ? AND deleted_at IS NULL FOR UPDATE",
      [id]
    )
    const changed = (["women_led", "youth_led"] as const).filter(
      (field) => leadership[field] !== undefined && leadership[field] !== now?.[field]
    )
    if (!now || !changed.length) return []
    const { women_led, youth_led } = { ...now, ...leadership }
    await manager.execute("UPDATE cooperative SET women_led = ?, youth_led = ?, updated_at = now() WHERE id = ?", [
      women_led,
      youth_led,
      id,
    ])
    const whats = changed.map((field): What => (leadership[field] ? field : `${field}_withdrawn`))
    return write(context, id, whats, decided)
  }

  /** Takes decisions back that could not be carried out: the cooperative is as they found it. */
  @InjectTransactionManager()
  async undoDecisions(
    id: string,
    decisions: string[],
    found: Partial<{ status: Standing } & Leadership>,
    @MedusaContext() context: Manager = {}
  ): Promise<void> {
    await this.deleteCooperativeDecisions(decisions, context)
    await this.updateCooperatives({ id, ...found }, context)
  }
}

const managerOf = (context: Manager) => context.transactionManager as EntityManager

async function write(context: Manager, cooperative_id: string, whats: What[], { by, reason }: Decided) {
  const ids = whats.map(() => generateEntityId(undefined, "codec"))
  for (const [index, what] of whats.entries()) {
    await managerOf(context).execute(
      "INSERT INTO cooperative_decision (id, cooperative_id, what, reason, decided_by) VALUES (?, ?, ?, ?, ?)",
      [ids[index], cooperative_id, what, reason, by]
    )
  }
  return ids
}
