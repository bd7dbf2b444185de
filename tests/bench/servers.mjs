import { execFileSync, fork } from "node:child_process"
import { resolve } from "node:path"
import pg from "pg"

const root = resolve(import.meta.dirname, "../..")
const medusa = resolve(root, "node_modules/.bin/medusa")

const address = (database) => {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env
  return `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${database}`
}

export async function sql(database, text, values) {
  const client = new pg.Client({ connectionString: address(database) })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

/** A fresh database that one of the two Medusas has migrated and seeded. */
export async function freshDatabase(database, folder, seed) {
  await sql("postgres", `drop database if exists "${database}" with (force)`)
  await sql("postgres", `create database "${database}"`)
  execFileSync(medusa, ["db:migrate", "--execute-all-links", "--execute-safe-search"], quietly(database, folder))
  execute(database, folder, seed)
}

/** Runs a script in one of the two Medusas. */
export const execute = (database, folder, script) => {
  execFileSync(medusa, ["exec", ...script], quietly(database, folder))
}

const quietly = (database, cwd) => ({ cwd, env: environment(database), stdio: "pipe", maxBuffer: 1 << 28 })

const environment = (database) => ({
  ...process.env,
  DATABASE_URL: address(database),
  MEDUSA_DISABLE_TELEMETRY: "true",
  DISABLE_MEDUSA_ADMIN: "true",
  LOG_LEVEL: "error",
  NODE_ENV: "development",
})

/** Starts one of the two; answers with a caller that knows its key, its statement counter, and how to stop it. */
export async function startServer(database, folder) {
  const child = fork(resolve(root, "tests/bench/serve.cjs"), {
    cwd: folder,
    env: environment(database),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  })
  const { port } = await new Promise((ready, failed) => {
    child.once("message", ready)
    child.once("exit", () => failed(new Error(`${folder} did not start`)))
  })
  const [{ token }] = await sql(database, "select token from api_key where type = 'publishable'")
  const base = `http://127.0.0.1:${port}`
  const call = async (method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { "content-type": "application/json", "x-publishable-api-key": token },
      body: body && JSON.stringify(body),
    })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }
  return {
    call,
    statements: async () => (await call("GET", "/statements")).statements,
    stop: () => new Promise((stopped) => child.once("exit", stopped) && child.disconnect()),
  }
}
