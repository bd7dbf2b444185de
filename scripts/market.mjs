import { join } from "node:path"
import { generatedSecrets, readEnvironment, withDefaults } from "./environment.mjs"
import { dependenciesInstalled, installDependencies } from "./install.mjs"
import * as phases from "./phases.mjs"
import { createDatabase, startPostgres, withClient } from "./postgres.mjs"
import { Problem } from "./problem.mjs"
import { answers, startBackend, startStorefront } from "./servers.mjs"
import { DatabaseStamps, FileStamps } from "./stamps.mjs"

/** Installs what is missing; afterwards npm packages can be loaded. */
export async function ensureDependencies({ children, progress }) {
  if (!dependenciesInstalled()) {
    await progress.phase("Installing the dependencies (some minutes the first time)", () =>
      installDependencies(children)
    )
  }
}

/**
 * What all later steps share. The variables are checked here, before anything slow happens.
 * @param {Record<string, string>} own what this runner decides; it wins over the environment
 */
export function createContext({ children, progress, folder, own }) {
  const fixed = { MEDUSA_DISABLE_TELEMETRY: "true", NEXT_TELEMETRY_DISABLED: "1", MAARID_DATA_DIR: folder, ...own }
  const environment = withDefaults({ ...process.env, ...fixed }, generatedSecrets(folder))
  // The embedded database has no address before it runs.
  const values = readEnvironment(withDefaults(environment, { DATABASE_URL: "postgres://embedded" }))
  const { BACKEND_URL, STOREFRONT_URL } = values
  return {
    children,
    progress,
    folder,
    values,
    environment: { ...environment, BACKEND_URL, STOREFRONT_URL },
    stamps: { files: new FileStamps() },
  }
}

/** Starts the embedded PostgreSQL; when DATABASE_URL names another, only checks that it answers. */
export async function ensureDatabase(context, { borrow } = {}) {
  if (context.environment.DATABASE_URL?.trim()) {
    return withDatabase(context.environment.DATABASE_URL, (client) => client.query("select 1"))
  }
  await context.progress.phase("Starting PostgreSQL", async () => {
    const { children, folder } = context
    const postgres = await startPostgres({ name: "postgres", folder: join(folder, "pg"), children, borrow })
    await createDatabase(postgres, "maarid")
    context.environment.DATABASE_URL = postgres.url("maarid")
  })
}

/** Migrates and seeds as far as needed, and learns from the database what the storefront has to know. */
export async function fillDatabase(context) {
  await withDatabase(context.environment.DATABASE_URL, async (client) => {
    const stamps = new DatabaseStamps(client)
    await stamps.prepare()
    context.stamps.database = stamps
    await phases.perform(phases.migration, context)
    await phases.perform(phases.seeding, context)
    context.database = await Promise.all(["identity", "seed", "grow"].map((name) => stamps.read(name)))
    context.environment = withDefaults(context.environment, await publishableKey(client))
  })
}

/** Starts both built servers on a filled database, and waits until they answer. */
export async function serve(context) {
  const { progress } = context
  const servers = []
  await progress.phase("Starting the backend", async () => {
    servers.push(startBackend(context))
    await answers(context, "BACKEND_PORT", "/health", servers[0])
  })
  await phases.perform(phases.storefrontBuild, context)
  await progress.phase("Starting the storefront", async () => {
    servers.push(startStorefront(context))
    await answers(context, "STOREFRONT_PORT", "/", servers[1])
  })
  return servers
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
  const oldest =
    "select token from api_key where type = 'publishable' and revoked_at is null order by created_at limit 1"
  const { rows } = await client.query(oldest)
  return rows.length ? { PUBLISHABLE_KEY: rows[0].token } : {}
}
