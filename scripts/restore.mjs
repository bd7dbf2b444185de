import { resolve } from "node:path"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { restoreBackup } = await import("./restore-backup.mjs")
const { explainProblems, Problem } = await import("./problem.mjs")

/** Puts a backup in the place of the market's data: npm run restore -- <folder>. What was there is moved aside. */
process.exitCode = await explainProblems(async () => {
  if (!process.argv[2]) throw new Problem("say which backup: npm run restore -- <folder>")
  await restoreBackup(resolve(process.argv[2]))
})
