import { join } from "node:path"
import { parseArgs } from "node:util"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { Children } = await import("./children.mjs")
const { createContext, ensureDatabase, ensureDependencies, fillDatabase } = await import("./market.mjs")
const { dataFolder, root } = await import("./paths.mjs")
const phases = await import("./phases.mjs")
const { loadEnvironmentFile, requireWritable } = await import("./preflight.mjs")
const { explainProblems, Problem } = await import("./problem.mjs")
const { Progress } = await import("./progress.mjs")

const MOST = { cooperatives: 5_000, listings: 200_000 }

/** Fills the market as npm start does, and makes it larger where asked: npm run seed -- --cooperatives 350 --listings 10000 */
process.exitCode = await explainProblems(async () => {
  const wanted = readWanted(process.argv.slice(2))
  loadEnvironmentFile(join(root, ".env"))
  const folder = dataFolder()
  requireWritable(folder)
  const children = new Children(folder, "seed.json")
  await children.takeOver()
  try {
    const progress = new Progress()
    await ensureDependencies({ children, progress })
    const context = createContext({ children, progress, folder, own: {} })
    await ensureDatabase(context, { borrow: true })
    await phases.perform(phases.pluginBuild, context)
    await fillDatabase(context)
    if (wanted) await phases.perform(phases.growing(wanted), context)
    return 0
  } finally {
    await children.stop()
  }
})

/** How large, or nothing where no number was given. */
function readWanted(args) {
  let values
  try {
    values = parseArgs({ args, options: { cooperatives: { type: "string" }, listings: { type: "string" } } }).values
  } catch (error) {
    throw new Problem(error.message)
  }
  if (!values.cooperatives && !values.listings) return null
  return Object.fromEntries(
    Object.entries(MOST).map(([what, most]) => {
      const count = Number(values[what])
      if (!Number.isInteger(count) || count < 1 || count > most)
        throw new Problem(`--${what} is a number from 1 to ${most}, and both are needed`)
      return [what, count]
    })
  )
}
