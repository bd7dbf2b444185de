import { execFile } from "node:child_process"
import { promisify } from "node:util"
import pg from "pg"
import { root, tools } from "../../scripts/paths.mjs"

/** Asks a database, over a few connections that `end` closes. */
export function pooled(connectionString) {
  const pool = new pg.Pool({ connectionString, max: 4 })
  // A connection that is cut while nobody uses it is told here; the next question opens another.
  pool.on("error", () => {})
  return Object.assign(async (text, values = []) => (await pool.query(text, values)).rows, { end: () => pool.end() })
}

/** Runs `npm run ledger:check` on the database of these tests; rejects where a proof fails. */
export const checkLedger = () =>
  promisify(execFile)(process.execPath, [tools.medusa, "exec", "./scripts/check-ledger.ts"], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "development", LOG_LEVEL: "info", REDIS_URL: "" },
  })
