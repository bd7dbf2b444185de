import { Children, end } from "../../scripts/children.mjs"
import { freePort } from "../../scripts/preflight.mjs"
import { answers, startBackend, startStorefront } from "../../scripts/servers.mjs"
import { startBalancer } from "./balancer.mjs"
import { checkLedger, pooled } from "./database.mjs"
import { ownRedis } from "./redis.mjs"

/** A variable scripts/instance-tests.mjs gives. */
export function given(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: run npm run test:instances`)
  return value
}

const KINDS = {
  server: { start: startBackend, port: "BACKEND_PORT", path: "/health", own: { MEDUSA_WORKER_MODE: "server" } },
  worker: { start: startBackend, port: "BACKEND_PORT", path: "/health", own: { MEDUSA_WORKER_MODE: "worker" } },
  storefront: { start: startStorefront, port: "STOREFRONT_PORT", path: "/", own: {} },
}

/** Two servers and two storefronts, each pair behind a balancer, and one worker, on one Redis and one database. */
export async function startInstances() {
  const redis = await ownRedis()
  const children = new Children(given("MAARID_DATA_DIR"), "instances.json")
  await children.takeOver()
  const all = {}
  for (const [name, kind] of Object.entries({
    "server-1": "server",
    "server-2": "server",
    "worker-1": "worker",
    "storefront-1": "storefront",
    "storefront-2": "storefront",
  })) {
    const port = await freePort()
    all[name] = { name, kind, port, url: `http://localhost:${port}` }
  }
  const portsOf = (kind) => Object.values(all).flatMap((one) => (one.kind === kind ? [one.port] : []))
  const backend = await startBalancer(Number(new URL(given("BACKEND_URL")).port), portsOf("server"))
  const storefront = await startBalancer(Number(given("STOREFRONT_PORT")), portsOf("storefront"))

  async function start(name) {
    const { kind, port: number } = all[name]
    const { start: begin, port, path, own } = KINDS[kind]
    const values = { BIND_ADDRESS: "127.0.0.1", [port]: number }
    const environment = { ...process.env, REDIS_URL: redis.url, [port]: String(number), ...own }
    const child = begin({ children, environment, values, name })
    all[name].child = child
    child.exited.then(() => (child.ended = true))
    await answers({ values }, port, path, child)
  }
  const sql = pooled(given("DATABASE_URL"))
  const market = {
    redis,
    backend,
    storefront,
    sql,
    /** Where one instance answers, past the balancer. */
    at: (name) => all[name].url,
    start,
    /** Ends it as the machine would: nothing is finished, nobody is told. */
    async kill(name) {
      process.kill(-all[name].child.pid, "SIGKILL")
      await all[name].child.exited
    },
    /** Who did not survive something ended by itself. */
    ended: () => Object.values(all).flatMap(({ name, child }) => (child.ended ? [name] : [])),
    checkLedger,
    async stop() {
      await Promise.all(Object.values(all).map(({ child }) => child && end(child)))
      await children.stop()
      await Promise.all([backend.close(), storefront.close(), sql.end()])
      await redis.remove()
    },
  }
  try {
    await Promise.all(Object.keys(all).map(start))
  } catch (error) {
    await market.stop()
    throw error
  }
  return market
}
