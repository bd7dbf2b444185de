import { resolve } from "node:path"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { makeBackup } = await import("./make-backup.mjs")
const { explainProblems } = await import("./problem.mjs")

/** Copies the market while it runs: npm run backup -- <folder>, backups/<moment> where none is named. */
process.exitCode = await explainProblems(async () => {
  const moment = new Date().toISOString().replace(/[:.]/g, "-")
  await makeBackup(resolve(process.argv[2] ?? `backups/${moment}`))
})
