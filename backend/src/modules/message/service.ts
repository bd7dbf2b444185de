import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context, InferTypeOf } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { Message } from "./models/message"

type MessageRow = InferTypeOf<typeof Message>

/** A message to be queued. */
export type QueuedMessage = Pick<MessageRow, "key" | "channel" | "recipient" | "template" | "locale"> & { data: object }

/** A message somebody has taken to send, with the number of this attempt. */
export type TakenMessage = QueuedMessage & { id: string; attempts: number }

/** A message as those who help see it; `at` is when it was sent, or queued where it was not. */
export type SentMessage = Pick<MessageRow, "id" | "channel" | "recipient" | "template" | "status" | "failure"> & {
  at: Date
}

/** `for_good`: another attempt would fail the same way. */
export type Outcome = { id: string; attempts: number; failure: string | null; for_good: boolean }

/** After so many attempts, some four hours, a message is given up. */
const LAST_ATTEMPT = 8

export class MessageModuleService extends MedusaService({ Message }) {
  /** Queues messages, each key once whatever happens at the same time. Returns the ids of those that were new. */
  @InjectTransactionManager()
  async queue(messages: QueuedMessage[], @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    if (!messages.length) return []
    const manager = context.transactionManager as EntityManager
    const { sql, bindings } = manager
      .getKnex()("message")
      .insert(
        messages.map(({ key, channel, recipient, template, locale, data }) => ({
          id: generateEntityId(undefined, "msg"),
          ...{ key, channel, recipient, template, locale },
          data: JSON.stringify(data),
          due_at: new Date(),
        }))
      )
      .onConflict()
      .ignore()
      .returning("id")
      .toSQL()
    const rows = await manager.execute<{ id: string }[]>(sql, bindings as never)
    return rows.map((row) => row.id)
  }

  /**
   * Takes messages that are due. Rows another worker is taking are skipped, and a taken one is due again only after
   * 2, 4, 8… minutes: that is the pause between attempts, and what a worker that died leaves behind.
   */
  @InjectTransactionManager()
  async take(limit: number, @MedusaContext() context: Context<EntityManager> = {}): Promise<TakenMessage[]> {
    const manager = context.transactionManager as EntityManager
    return manager.execute<TakenMessage[]>(
      `WITH due AS MATERIALIZED (
         SELECT id FROM message
         WHERE status = 'queued' AND due_at <= now() AND deleted_at IS NULL
         ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED
       )
       UPDATE message
       SET attempts = message.attempts + 1,
           due_at = now() + interval '1 minute' * power(2, least(message.attempts + 1, 10)),
           updated_at = now()
       FROM due WHERE message.id = due.id
       RETURNING message.id, message.key, message.channel, message.recipient, message.template, message.locale,
                 message.data, message.attempts`,
      [limit] as never
    )
  }

  /** What buyers were told about purchases, parcels and returns with these ids, newest first. */
  @InjectManager()
  async listAbout(
    ids: string[],
    limit: number,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<SentMessage[]> {
    const manager = (context.transactionManager ?? context.manager) as EntityManager
    return manager.execute<SentMessage[]>(
      `SELECT id, channel, recipient, template, status, failure, coalesce(sent_at, created_at) AS at FROM message
       WHERE split_part(key, ':', 2) IN (?) AND template ~ '^(purchase|parcel)_' AND deleted_at IS NULL
       ORDER BY at DESC LIMIT ?`,
      [ids, limit] as never
    )
  }

  /** Sends a message once more, to where its reader is reached now. It is in the queue again, as if it were new. */
  async sendAgain(id: string, recipient: string): Promise<void> {
    const again = { status: "queued" as const, attempts: 0, failure: null, due_at: new Date() }
    await this.updateMessages({ id, recipient, ...again })
  }

  /** Writes down what became of taken messages: sent, to be tried again, or given up. */
  @InjectTransactionManager()
  async settle(outcomes: Outcome[], @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await this.updateMessages(
      outcomes.map(({ id, attempts, failure, for_good }) => {
        if (failure === null) return { id, status: "sent" as const, sent_at: new Date(), failure }
        const over = for_good || attempts >= LAST_ATTEMPT
        return { id, status: over ? ("failed" as const) : ("queued" as const), failure }
      }),
      context
    )
  }
}
