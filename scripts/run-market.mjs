import { join } from "node:path"
import { Children } from "./children.mjs"
import { generatedSecrets, readEnvironment, withDefaults } from "./environment.mjs"
import { readJson, tail } from "./files.mjs"
import { dependenciesInstalled, installDependencies } from "./install.mjs"
import { dataFolder, root } from "./paths.mjs"
import * as phases from "./phases.mjs"
import { createDatabase, startPostgres, withClient } from "./postgres.mjs"
import { loadEnvironmentFile, requireFreePort, requireWritable } from "./preflight.mjs"
import { explainProblems, Problem } from "./problem.mjs"
import { Progress } from "./progress.mjs"
import { DatabaseStamps, FileStamps } from "./stamps.mjs"
import { stopOnSignals } from "./signals.mjs"

/** Everything from a fresh clone to a running market. Resolves with the exit code when it was asked to stop. */
export function start() {
  return explainProblems(async () => {
    loadEnvironmentFile(join(root, ".env"))
    const folder = dataFolder()
    requireWritable(folder)
    const children = new Children(folder)
    const ended = await children.takeOver()
    const stopped = stopOnSignals(children)
    try {
      await requireFreePort("BACKEND_PORT", 9000)
      await requireFreePort("STOREFRONT_PORT", 3000)
      return await Promise.race([run({ children, folder, ended }), stopped])
    } finally {
      await children.stop()
    }
  })
}

async function run({ children, folder, ended }) {
  const progress = new Progress()
  console.log("Maarid is starting")
  if (ended.length) {
    progress.note(`Ended what an interrupted start had left: ${ended.join(", ")}`)
  }
  if (!dependenciesInstalled()) {
    await progress.phase("Installing the dependencies (some minutes the first time)", () => installDependencies(children))
  }
  const own = {
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
    ...generatedSecrets(folder),
  }
  let environment = { ...withDefaults(process.env, own), MAARID_DATA_DIR: folder, NODE_ENV: "production" }
  readEnvironment(withDefaults(environment, { DATABASE_URL: "postgres://not-started-yet" }))
  const context = { children, progress, environment, stamps: { files: new FileStamps(folder) } }

  await phases.perform(phases.pluginBuild, context)
  if (!environment.DATABASE_URL?.trim()) {
    await progress.phase("Starting PostgreSQL", async () => {
      const postgres = await startPostgres({ name: "postgres", folder: join(folder, "pg"), children })
      await createDatabase(postgres, "maarid")
      environment = { ...environment, DATABASE_URL: postgres.url("maarid") }
    })
  }
  context.values = readEnvironment(environment)
  const { BACKEND_URL, STOREFRONT_URL, BIND_ADDRESS, BACKEND_PORT, STOREFRONT_PORT } = context.values
  context.environment = { ...environment, BACKEND_URL, STOREFRONT_URL }

  await withDatabase(environment.DATABASE_URL, async (client) => {
    context.stamps.database = new DatabaseStamps(client)
    await context.stamps.database.prepare()
    await phases.perform(phases.migration, context)
    await phases.perform(phases.seeding, context)
    context.database = [await context.stamps.database.read("identity"), await context.stamps.database.read("seed")]
    context.environment = withDefaults(context.environment, await publishableKey(client))
  })
  await phases.perform(phases.adminBuild, context)

  const servers = []
  await progress.phase("Starting the backend", async () => {
    servers.push(phases.startBackend(context))
    await phases.answers(`http://${BIND_ADDRESS}:${BACKEND_PORT}/health`, servers[0])
  })
  await phases.perform(phases.storefrontBuild, context)
  await progress.phase("Starting the storefront", async () => {
    servers.push(phases.startStorefront(context))
    await phases.answers(`http://${BIND_ADDRESS}:${STOREFRONT_PORT}/`, servers[1])
  })
  welcome(progress, STOREFRONT_URL, BACKEND_URL)
  await firstToEnd(servers)
}

async function withDatabase(url, work) {
  try {
    await withClient(url, work)
  } catch (error) {
    if (error instanceof Problem) {
      throw error
    }
    throw new Problem(`DATABASE_URL leads to no usable PostgreSQL: ${error.message || error.code}`, { cause: error })
  }
}

/** The key the storefront shows Medusa's store API; the seed makes it. */
async function publishableKey(client) {
  const newest = "select token from api_key where type = 'publishable' and revoked_at is null order by created_at limit 1"
  const { rows } = await client.query(newest)
  return rows.length ? { PUBLISHABLE_KEY: rows[0].token } : {}
}

function welcome(progress, storefront, backend) {
  console.log(`\nMaarid is up after ${progress.total}\n\n  Storefront  ${storefront}\n  Dashboard   ${backend}/app\n`)
  const logins = readJson(join(root, "seed/data/demo-logins.json"), [])
  if (logins.length) {
    console.log("  Demo logins (made for this machine; change them before anybody else can reach it)")
    const wide = Math.max(...logins.map(({ role }) => role.length))
    logins.forEach(({ role, login, password }) => console.log(`    ${role.padEnd(wide)}  ${login}  ${password}`))
  }
  console.log("\nCtrl-C stops everything.")
}

/** A server that ends by itself ends the whole. */
async function firstToEnd(servers) {
  const { name, log, how } = await Promise.race(servers.map(async (server) => ({ ...server, how: await server.exited })))
  throw new Problem(`${name} ended (${how}); all it said is in ${log}`, { details: tail(log) })
}
