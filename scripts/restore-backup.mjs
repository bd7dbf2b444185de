import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { Children } from "./children.mjs"
import { ensureDependencies } from "./market.mjs"
import { KEPT } from "./make-backup.mjs"
import { dataFolder, root } from "./paths.mjs"
import { startPostgres, withClient } from "./postgres.mjs"
import { giveTo, postgresUser } from "./postgres-user.mjs"
import { loadEnvironmentFile, requireWritable } from "./preflight.mjs"
import { Problem } from "./problem.mjs"
import { Progress } from "./progress.mjs"
import { DatabaseStamps } from "./stamps.mjs"

/** The market as a backup has it; the stopped market's own data is kept beside it until somebody removes it. */
export async function restoreBackup(source) {
  loadEnvironmentFile(join(root, ".env"))
  if (process.env.DATABASE_URL?.trim())
    throw new Problem("DATABASE_URL names a database that is not ours to replace: unset it to restore the embedded one")
  if (!existsSync(join(source, "maarid-backup.json"))) throw new Problem(`${source} is no backup of Maarid`)
  const folder = dataFolder()
  requireWritable(folder)
  // The record of npm start: a market that runs on this folder is refused.
  const children = new Children(folder)
  await children.takeOver()
  const progress = new Progress()
  try {
    await ensureDependencies({ children, progress })
    if (existsSync(join(folder, "pg/postmaster.pid"))) await stopLeftOver(folder)
    const restoring = join(folder, "restoring")
    await progress.phase("Copying the backup", async () => {
      rmSync(restoring, { recursive: true, force: true })
      cpSync(source, restoring, { recursive: true, preserveTimestamps: true })
      own(postgresUser(), join(restoring, "pg"))
    })
    const aside = putInPlace(folder, restoring)
    await progress.phase("Starting the restored database", () => wake({ folder, children }))
    progress.note(`Restored. What was there before is in ${aside}; npm run ledger:check proves the books.`)
  } finally {
    await children.stop()
  }
}

/** A server that a killed market left: adopted, so that it ends in an orderly way before its files are moved. */
async function stopLeftOver(folder) {
  const children = new Children(folder, "restore.json")
  await startPostgres({ name: "postgres", folder: join(folder, "pg"), children })
  await children.stop()
}

function putInPlace(folder, restoring) {
  const aside = join(folder, `before-${new Date().toISOString().replace(/[:.]/g, "-")}`)
  mkdirSync(aside, { mode: 0o700 })
  for (const name of ["pg", ...KEPT]) {
    if (existsSync(join(folder, name))) renameSync(join(folder, name), join(aside, name))
    if (existsSync(join(restoring, name))) renameSync(join(restoring, name), join(folder, name))
  }
  rmSync(restoring, { recursive: true, force: true })
  return aside
}

/** PostgreSQL reads its log to the moment of the backup; pages that were built of another state are built anew. */
async function wake({ folder, children }) {
  const postgres = await startPostgres({ name: "postgres", folder: join(folder, "pg"), children })
  await withClient(postgres.url("maarid"), async (client) => {
    const stamps = new DatabaseStamps(client)
    await stamps.prepare()
    await stamps.clear("identity")
  })
}

/** Makes a folder and all in it the PostgreSQL user's own, where that is not who restores. */
function own(user, path) {
  if (!user) return
  giveTo(user, path)
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inner = join(path, entry.name)
    if (entry.isDirectory()) own(user, inner)
    else giveTo(user, inner)
  }
}
