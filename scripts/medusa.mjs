import { spawn } from "node:child_process"
import { join } from "node:path"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { Children } = await import("./children.mjs")
const { createContext, ensureDatabase, ensureDependencies } = await import("./market.mjs")
const { dataFolder, root, tools } = await import("./paths.mjs")
const phases = await import("./phases.mjs")
const { loadEnvironmentFile, requireWritable } = await import("./preflight.mjs")
const { explainProblems } = await import("./problem.mjs")
const { Progress } = await import("./progress.mjs")

/** Runs a Medusa command (npm run medusa -- user …) on the same database and secrets as npm start. */
process.exitCode = await explainProblems(async () => {
  loadEnvironmentFile(join(root, ".env"))
  const folder = dataFolder()
  requireWritable(folder)
  const children = new Children(folder, "command.json")
  await children.takeOver()
  try {
    const progress = new Progress()
    await ensureDependencies({ children, progress })
    const context = createContext({ children, progress, folder, own: {} })
    await ensureDatabase(context, { borrow: true })
    await phases.perform(phases.pluginBuild, context)
    return await runCommand(process.argv.slice(2), context.environment)
  } finally {
    await children.stop()
  }
})

/** In the terminal's own group: Ctrl-C reaches the command itself, and here it only means waiting for its end. */
function runCommand(args, env) {
  const command = spawn(process.execPath, [tools.medusa, ...args], { cwd: root, env, stdio: "inherit" })
  process.on("SIGINT", () => {})
  process.on("SIGTERM", () => command.kill("SIGTERM"))
  return new Promise((resolve, reject) => command.on("error", reject).on("exit", (code) => resolve(code ?? 1)))
}
