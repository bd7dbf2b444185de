import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { basename, join } from "node:path"
import { Children } from "./children.mjs"
import { writeJson } from "./files.mjs"
import { dependenciesInstalled } from "./install.mjs"
import { dataFolder, root } from "./paths.mjs"
import { startPostgres, withClient } from "./postgres.mjs"
import { loadEnvironmentFile } from "./preflight.mjs"
import { Problem } from "./problem.mjs"
import { Progress } from "./progress.mjs"

/** What a backup holds beside the database, in the order of copying: what the database names is copied after it. */
export const KEPT = ["pg.json", "secrets.json", "files", "private", "uploads"]

/** What PostgreSQL makes anew, or must not find in a copy. https://www.postgresql.org/docs/18/continuous-archiving.html */
const NOT_COPIED = new Set(["postmaster.pid", "postmaster.opts", "pg_internal.init"])
const EMPTY = [
  "pg_wal",
  "pg_replslot",
  "pg_dynshmem",
  "pg_notify",
  "pg_serial",
  "pg_snapshots",
  "pg_stat_tmp",
  "pg_subtrans",
]

/** A folder with the whole market as it was at the end of copying: the embedded database, what was uploaded, the secrets. */
export async function makeBackup(target) {
  loadEnvironmentFile(join(root, ".env"))
  if (process.env.DATABASE_URL?.trim())
    throw new Problem(
      "DATABASE_URL names a database that is not ours to copy: docs/operations.md says how to back it up"
    )
  const folder = dataFolder()
  if (!dependenciesInstalled() || !existsSync(join(folder, "pg")))
    throw new Problem(`there is no market in ${folder} to back up`)
  if (existsSync(target)) throw new Problem(`${target} is there already: name another folder`)
  const children = new Children(folder, "backup.json")
  await children.takeOver()
  const making = `${target}.making`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true, mode: 0o700 })
  const progress = new Progress()
  try {
    const postgres = await startPostgres({
      name: "backup-postgres",
      folder: join(folder, "pg"),
      children,
      borrow: true,
    })
    await progress.phase("Copying the database", () => copyDatabase(postgres, join(folder, "pg"), join(making, "pg")))
    await progress.phase("Copying what was uploaded", async () => {
      for (const name of KEPT.filter((one) => existsSync(join(folder, one))))
        cpSync(join(folder, name), join(making, name), { recursive: true, preserveTimestamps: true })
    })
    writeJson(join(making, "maarid-backup.json"), { at: new Date().toISOString() })
    renameSync(making, target)
  } finally {
    await children.stop()
  }
  progress.note(`The backup is in ${target}. Keep it elsewhere, and to yourself: it holds addresses and secrets.`)
}

/** PostgreSQL's own way of copying a running cluster; the slot keeps the log that the copy needs until it is copied too. */
async function copyDatabase(postgres, from, to) {
  await withClient(postgres.url("postgres"), async (client) => {
    await client.query("select pg_create_physical_replication_slot('maarid_backup', true, true)")
    await client.query("select pg_backup_start('maarid', true)")
    mkdirSync(to, { mode: 0o700 })
    copyCluster(from, to)
    const { rows } = await client.query("select labelfile, spcmapfile from pg_backup_stop(false)")
    for (const log of readdirSync(join(from, "pg_wal"), { withFileTypes: true }).filter((one) => one.isFile()))
      cpSync(join(from, "pg_wal", log.name), join(to, "pg_wal", log.name))
    writeFileSync(join(to, "backup_label"), rows[0].labelfile, { mode: 0o600 })
    if (rows[0].spcmapfile) writeFileSync(join(to, "tablespace_map"), rows[0].spcmapfile, { mode: 0o600 })
  })
}

/** A running server removes files while they are copied: what is gone is not missed, the log says what became of it. */
function copyCluster(from, to) {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (NOT_COPIED.has(entry.name) || entry.name.startsWith("pgsql_tmp")) continue
    const [source, copy] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) {
      mkdirSync(copy, { mode: 0o700 })
      if (!EMPTY.includes(basename(source))) copyCluster(source, copy)
    } else {
      try {
        cpSync(source, copy)
      } catch (error) {
        if (error.code !== "ENOENT") throw error
      }
    }
  }
}
