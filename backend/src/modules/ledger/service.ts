import {
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  MedusaError,
} from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { Account } from "./models/account"
import { Entry } from "./models/entry"
import { Posting } from "./models/posting"
import { isBalanced, type PostingDraft } from "./sale-entry"

export type EntryKind =
  "placed" | "reversed" | "captured" | "refunded" | "refund_sent" | "remitted" | "paid_out" | "adjusted"

/** An entry to be written once: the same key again writes nothing. Amounts in MAD, major units. */
export type EntryDraft = {
  key: string
  kind: EntryKind
  order_id?: string | null
  purchase_id?: string | null
  occurred_at?: Date
  memo?: string
  postings: readonly PostingDraft[]
}

const CURRENCY = "mad"

export class LedgerModuleService extends MedusaService({ Account, Entry, Posting }) {
  /**
   * Writes entries with their postings, all or none. Returns the keys that were new.
   * Three statements whatever the number, and safe against the same entries being posted at the same time.
   */
  @InjectTransactionManager()
  async post(entries: readonly EntryDraft[], @MedusaContext() context: Context<EntityManager> = {}): Promise<string[]> {
    const unbalanced = entries.find((entry) => !isBalanced(entry.postings))
    if (unbalanced)
      throw new MedusaError(MedusaError.Types.INVALID_ARGUMENT, `entry ${unbalanced.key} does not balance`)
    if (!entries.length) return []
    const manager = context.transactionManager as EntityManager
    const knex = manager.getKnex()
    const run = <Row>(query: { toSQL(): { sql: string; bindings: readonly unknown[] } }) => {
      const { sql, bindings } = query.toSQL()
      return manager.execute<Row[]>(sql, bindings as never)
    }

    const accounts = new Map(
      entries.flatMap((entry) =>
        entry.postings.map(({ kind, owner }) => [`${kind}:${owner}`, { kind, owner }] as const)
      )
    )
    await run(
      knex("ledger_account")
        .insert(
          [...accounts.values()].map(({ kind, owner }) => ({
            id: generateEntityId(undefined, "acct"),
            kind,
            owner,
            currency_code: CURRENCY,
          }))
        )
        .onConflict()
        .ignore()
    )
    const known = await run<{ id: string; kind: string; owner: string }>(
      knex("ledger_account")
        .select("id", "kind", "owner")
        .whereIn("owner", [...new Set([...accounts.values()].map((account) => account.owner))])
        .andWhere({ currency_code: CURRENCY })
    )
    const accountId = new Map(known.map((account) => [`${account.kind}:${account.owner}`, account.id]))

    const written = await run<{ id: string; key: string }>(
      knex("ledger_entry")
        .insert(
          entries.map((entry) => ({
            id: generateEntityId(undefined, "entry"),
            key: entry.key,
            kind: entry.kind,
            order_id: entry.order_id ?? null,
            purchase_id: entry.purchase_id ?? null,
            currency_code: CURRENCY,
            occurred_at: entry.occurred_at ?? new Date(),
            memo: entry.memo ?? "",
          }))
        )
        .onConflict()
        .ignore()
        .returning(["id", "key"])
    )
    const entryId = new Map(written.map((entry) => [entry.key, entry.id]))
    const postings = entries
      .filter((entry) => entryId.has(entry.key))
      .flatMap((entry) =>
        entry.postings.map(({ kind, owner, amount }) => ({
          id: generateEntityId(undefined, "post"),
          entry_id: entryId.get(entry.key),
          account_id: accountId.get(`${kind}:${owner}`),
          amount,
          raw_amount: JSON.stringify({ value: String(amount), precision: 20 }),
        }))
      )
    if (postings.length) await run(knex("ledger_posting").insert(postings))
    return written.map((entry) => entry.key)
  }
}
