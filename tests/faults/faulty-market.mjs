import { readFileSync } from "node:fs"
import { join } from "node:path"
import { Children, end } from "../../scripts/children.mjs"
import { startPostgres, THROWAWAY } from "../../scripts/postgres.mjs"
import { answers, startBackend } from "../../scripts/servers.mjs"
import { call } from "../instances/calls.mjs"
import { checkLedger, pooled } from "../instances/database.mjs"
import { given } from "../instances/instances.mjs"

/** One server on a filled database, both of which can be killed and started again. */
export async function startFaultyMarket(more = {}) {
  const children = new Children(given("MAARID_DATA_DIR"), "faults.json")
  await children.takeOver()
  const port = given("BACKEND_PORT")
  const values = { BIND_ADDRESS: "127.0.0.1", BACKEND_PORT: port }
  const base = `http://127.0.0.1:${port}`
  const sql = pooled(given("DATABASE_URL"))
  let server

  const market = {
    base,
    url: given("DATABASE_URL"),
    sql,
    call: (method, path, more) => call(base, method, path, more),
    async start() {
      server = startBackend({ children, environment: { ...process.env, ...more }, values, name: "faulty-backend" })
      server.exited.then(() => (server.ended = true))
      await answers({ values }, "BACKEND_PORT", "/health", server)
    },
    /** As when its machine goes away: nothing is finished, nobody is told. */
    async kill() {
      process.kill(-server.pid, "SIGKILL")
      await server.exited
    },
    ended: () => server.ended === true,
    /** Kills PostgreSQL; answers what starts it again on what it has on disk. */
    async killPostgres() {
      const folder = given("POSTGRES_FOLDER")
      const [pid] = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")
      process.kill(Number(pid), "SIGKILL")
      return () => startPostgres({ name: "postgres", folder, settings: THROWAWAY, children })
    },
    checkLedger,
    async stop() {
      if (server) await end(server)
      await sql.end()
      await children.stop()
    },
  }
  await market.start()
  return market
}
