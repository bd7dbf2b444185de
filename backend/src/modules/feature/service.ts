import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { Feature } from "./models/feature"
import { FeatureRevision } from "./models/feature-revision"
import { kindsOfPlacement, type FeatureKind } from "./placements"

/** One thing shown, with when it begins and ends; null is "from ever" and "until taken away". */
export type Chosen = { kind: FeatureKind; reference_id: string; starts_at: string | null; ends_at: string | null }

export type PlacementChange = { placement: string; version: number; features: Chosen[]; chosen_by: string }

type Shared = Context<EntityManager>

/** What a revision kept; one from before places could mix kinds is of the place's own kind. */
export const chosenIn = (placement: string, kept: unknown): Chosen[] =>
  (kept as (Omit<Chosen, "kind"> & Partial<Chosen>)[]).map((one) => ({ kind: kindsOfPlacement(placement)[0], ...one }))

const iso = (time: Date | string | null) => (time ? new Date(time).toISOString() : null)

export class FeatureModuleService extends MedusaService({ Feature, FeatureRevision }) {
  /** The version of what a placement shows: 0 until an organizer has changed it. */
  async versionOf(placement: string, context?: Shared): Promise<number> {
    const [last] = await this.listFeatureRevisions(
      { placement },
      { select: ["version"], order: { version: "DESC" }, take: 1 },
      context
    )
    return last?.version ?? 0
  }

  /**
   * Shows these in this order instead of what the placement showed in the given version. Answers false, and changes
   * nothing, where somebody else has changed it since.
   */
  @InjectTransactionManager()
  async replace(
    { placement, version, features, chosen_by }: PlacementChange,
    @MedusaContext() context: Shared = {}
  ): Promise<boolean> {
    const manager = context.transactionManager as EntityManager
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`placement:${placement}`])
    if ((await this.versionOf(placement, context)) !== version) return false
    const before = await this.listFeatures({ placement }, { order: { position: "ASC" } }, context)
    const first = {
      ...{ placement, version: 0, chosen_by: null },
      features: before.map((one) => ({
        kind: one.kind,
        reference_id: one.reference_id,
        starts_at: iso(one.starts_at),
        ends_at: iso(one.ends_at),
      })),
    }
    const next = { placement, version: version + 1, features, chosen_by }
    // What was there before anybody changed it is kept too: it can be shown again.
    const kept = version === 0 ? [first, next] : [next]
    await this.createFeatureRevisions(
      kept.map((one) => ({ ...one, features: one.features as unknown as Record<string, unknown> })),
      context
    )
    await this.deleteFeatures(
      before.map(({ id }) => id),
      context
    )
    await this.createFeatures(
      features.map((one, position) => ({
        ...{ placement, position, chosen_by },
        ...{ kind: one.kind, reference_id: one.reference_id },
        starts_at: one.starts_at ? new Date(one.starts_at) : null,
        ends_at: one.ends_at ? new Date(one.ends_at) : null,
      })),
      context
    )
    return true
  }
}
