import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { CashDifference } from "./models/cash-difference"
import { Payout } from "./models/payout"
import { RefundTransfer } from "./models/refund-transfer"
import { Remittance } from "./models/remittance"

/** MAD, major units. */
export type DueRefund = { refund_id: string; order_id: string; amount: number }

export type Resolved = { id: string; borne_by: "holder" | "market"; resolution: string; resolved_by: string }

export class SettlementModuleService extends MedusaService({ Payout, Remittance, RefundTransfer, CashDifference }) {
  /** Notes what has to be sent back; what was noted before, due or sent, stays as it is. */
  @InjectTransactionManager()
  async owe(due: readonly DueRefund[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    if (!due.length) return
    const manager = context.transactionManager as EntityManager
    const rows = due.map(({ amount, ...refund }) => ({
      ...{ id: generateEntityId(undefined, "rtra"), ...refund, amount },
      raw_amount: JSON.stringify({ value: String(amount), precision: 20 }),
    }))
    const { sql, bindings } = manager.getKnex()("refund_transfer").insert(rows).onConflict().ignore().toSQL()
    await manager.execute(sql, bindings as never)
  }

  /** Notes that a refund was sent. Answers false where it was not due: sent before, or none. */
  @InjectTransactionManager()
  async markSent(
    { id, sent_on, reference, recorded_by }: { id: string; sent_on: string; reference: string; recorded_by: string },
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    const manager = context.transactionManager as EntityManager
    const rows = await manager.execute<{ id: string }[]>(
      `update refund_transfer set sent_on = ?, reference = ?, recorded_by = ?, updated_at = now()
       where id = ? and sent_on is null and deleted_at is null returning id`,
      [sent_on, reference, recorded_by, id]
    )
    return rows.length > 0
  }

  /** Notes what became of a difference. Answers false where it was not open: resolved before, or none. */
  @InjectTransactionManager()
  async markResolved(
    { id, borne_by, resolution, resolved_by }: Resolved,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<boolean> {
    const manager = context.transactionManager as EntityManager
    const rows = await manager.execute<{ id: string }[]>(
      `update cash_difference set resolved_at = now(), borne_by = ?, resolution = ?, resolved_by = ?, updated_at = now()
       where id = ? and resolved_at is null and deleted_at is null returning id`,
      [borne_by, resolution, resolved_by, id]
    )
    return rows.length > 0
  }
}
