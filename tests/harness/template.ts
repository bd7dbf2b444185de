import { execFile } from "node:child_process"
import { createHash } from "node:crypto"
import { readdirSync, statSync } from "node:fs"
import { join, resolve } from "node:path"
import { promisify } from "node:util"
import { Client } from "pg"

const root = resolve(__dirname, "../..")
const run = promisify(execFile)

/** Whatever changes the migrated and seeded database. */
const inputs = ["backend/.medusa/server/src", "seed"]

export const serverUrl = (database: string) => {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
  return `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${database}`
}

/** Runs SQL as superuser, outside any market. */
export async function onServer<T>(work: (client: Client) => Promise<T>, database = "postgres"): Promise<T> {
  const client = new Client({ connectionString: serverUrl(database) })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The name tells the content, so an unchanged project migrates and seeds once. */
function templateName(): string {
  const digest = createHash("sha256")
  for (const folder of inputs) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()
    for (const file of files) {
      const { size, mtimeMs, isFile } = facts(join(root, folder, file))
      if (isFile) digest.update(`${file}:${size}:${mtimeMs}`)
    }
  }
  return `maarid_template_${digest.digest("hex").slice(0, 16)}`
}

function facts(path: string) {
  const stats = statSync(path)
  return { size: stats.size, mtimeMs: stats.mtimeMs, isFile: stats.isFile() }
}

/** Jest's global set-up: a migrated and seeded database that every suite copies. */
export default async function prepareTemplate(): Promise<void> {
  const name = (process.env.MAARID_TEMPLATE ??= templateName())
  const there = await onServer((client) => client.query("select 1 from pg_database where datname = $1", [name]))
  if (there.rowCount) return
  const building = `${name}_building`
  await onServer(async (client) => {
    await client.query(`drop database if exists "${building}" with (force)`)
    await client.query(`create database "${building}"`)
  })
  await medusa(building, "db:migrate", "--execute-all-links", "--execute-safe-search")
  await medusa(building, "exec", "./seed/index.ts", "without-pictures", "without-history")
  await onServer((client) => client.query(`alter database "${building}" rename to "${name}"`))
}

/** A command of Medusa's on a database, in a process of its own. Rejects with `code`, `stdout` and `stderr` where it fails. */
export async function medusa(database: string, ...args: string[]): Promise<{ stdout: string; stderr: string }> {
  const bin = join(root, "node_modules/.bin/medusa")
  const env = {
    ...process.env,
    DATABASE_URL: serverUrl(database),
    MEDUSA_DISABLE_TELEMETRY: "true",
    NODE_ENV: "development",
    REDIS_URL: "",
  }
  return run(bin, args, { cwd: root, env, maxBuffer: 1 << 28, timeout: 300_000 })
}
