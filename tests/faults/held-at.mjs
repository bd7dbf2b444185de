import pg from "pg"
import { becomes } from "../start/checkout.mjs"

const LOCK = 4711

/**
 * Lets the database hold whoever comes to a named point, without a word of it in the market's code: a trigger waits there for
 * a lock that this connection has.
 * @param at `table`, `event` (insert), the `nth` row of it from 1, and perhaps `when`, a condition on the new row
 */
export async function holdAt(url, { table, event = "insert", nth = 1, when }) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`
    create sequence held_at;
    create function held_at() returns trigger language plpgsql as $body$
    begin
      if nextval('held_at') = ${nth} then
        perform pg_advisory_xact_lock_shared(${LOCK});
      end if;
      return new;
    end $body$;
    create trigger held_at before ${event} on ${table} for each row ${when ? `when (${when})` : ""}
      execute function held_at();
    select pg_advisory_lock(${LOCK})`)
  const waiting = async () =>
    (await client.query("select pid from pg_locks where locktype = 'advisory' and objid = $1 and not granted", [LOCK]))
      .rows
  return {
    reached: () => becomes(async () => (await waiting()).length > 0, `nobody comes to ${event} on ${table}`, 60),
    /** What a database does for a client that is gone: it takes back what was not committed. */
    async clear() {
      const held = (await waiting()).map(({ pid }) => pid)
      if (held.length) await client.query("select pg_terminate_backend(pid) from unnest($1::int[]) pid", [held])
      await becomes(async () => !(await waiting()).length, "the database keeps who is gone", 20)
      await client.query("drop trigger held_at on " + table)
      await client.query("drop function held_at; drop sequence held_at")
      await client.end()
    },
  }
}
