import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { createHmac, randomInt } from "crypto"
import { readEnvironment } from "../../environment"
import { OneTimeCode } from "./models/one-time-code"

/** Seconds before another code may be sent for the same thing: a double tap sends one. */
export const RESEND_SECONDS = 30

const LIFETIME_SECONDS = 600
const MOST_TRIES = 5

/** What a code proves: "sign-in" of a phone, "new-phone" of an account, "own" of whoever is signed in. */
export type CodePurpose = "sign-in" | "new-phone" | "own"

type Manager = Context<EntityManager>

export class AccessModuleService extends MedusaService({ OneTimeCode }) {
  /** A new code of six digits, which ends the one before it; null where one was sent a moment ago. */
  @InjectTransactionManager()
  async issue(purpose: CodePurpose, subject: string, @MedusaContext() context: Manager = {}): Promise<string | null> {
    const code = String(randomInt(1_000_000)).padStart(6, "0")
    const key = digest(purpose, subject)
    const rows = await managerOf(context).execute<{ id: string }[]>(
      `insert into one_time_code (id, key, code_hash, sent_at, expires_at)
       values (?, ?, ?, now(), now() + make_interval(secs => ?))
       on conflict (key) where deleted_at is null do update
         set code_hash = excluded.code_hash, sent_at = excluded.sent_at, expires_at = excluded.expires_at,
             tries = 0, used_at = null, updated_at = now()
         where one_time_code.sent_at <= now() - make_interval(secs => ?)
       returning id`,
      [generateEntityId(undefined, "otc"), key, digest(key, code), LIFETIME_SECONDS, RESEND_SECONDS]
    )
    return rows.length ? code : null
  }

  /**
   * Whether a code is the one that was sent; then it is spent. One statement counts the try and spends the code, so
   * any number of guesses at once are at most five.
   */
  @InjectTransactionManager()
  async redeem(
    purpose: CodePurpose,
    subject: string,
    code: string,
    @MedusaContext() context: Manager = {}
  ): Promise<boolean> {
    const key = digest(purpose, subject)
    const rows = await managerOf(context).execute<{ redeemed: boolean }[]>(
      `update one_time_code
       set tries = tries + 1, used_at = case when code_hash = ? then now() end, updated_at = now()
       where key = ? and used_at is null and tries < ? and expires_at > now() and deleted_at is null
       returning used_at is not null as redeemed`,
      [digest(key, code), key, MOST_TRIES]
    )
    return rows[0]?.redeemed ?? false
  }

  /** Forgets codes that have long been good for nothing. */
  @InjectTransactionManager()
  async sweep(@MedusaContext() context: Manager = {}): Promise<void> {
    await managerOf(context).execute("delete from one_time_code where expires_at < now() - interval '1 hour'")
  }
}

const managerOf = (context: Manager) => context.transactionManager as EntityManager

/** Keyed: six digits, or a phone number, are soon guessed from a plain digest. */
function digest(...parts: string[]): string {
  return createHmac("sha256", readEnvironment().JWT_SECRET).update(parts.join("\n")).digest("base64url")
}
