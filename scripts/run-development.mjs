import { join } from "node:path"
import { Children, end } from "./children.mjs"
import { createContext, ensureDatabase, ensureDependencies, fillDatabase } from "./market.mjs"
import { dataFolder, root } from "./paths.mjs"
import * as phases from "./phases.mjs"
import { watchPlugin } from "./plugin-watch.mjs"
import { loadEnvironmentFile, requireFreePort, requireWritable } from "./preflight.mjs"
import { explainProblems } from "./problem.mjs"
import { Progress } from "./progress.mjs"
import { answers, startBackendForDevelopment, startStorefrontForDevelopment } from "./servers.mjs"
import { untilStopped } from "./signals.mjs"

/**
 * The market for whoever edits it: an edit in backend/ restarts the backend alone (after its migrations, if any are new),
 * an edit in storefront/ reloads the page alone. Resolves with the exit code when it was asked to stop.
 */
export function develop() {
  return explainProblems(async () => {
    loadEnvironmentFile(join(root, ".env"))
    const folder = dataFolder()
    requireWritable(folder)
    const children = new Children(folder)
    await children.takeOver()
    return await untilStopped(children, async (asked) => {
      await requireFreePort("BACKEND_PORT", 9000)
      await requireFreePort("STOREFRONT_PORT", 3000)
      await run({ children, folder, asked })
    })
  })
}

/** Fails when something does not start, else goes on until it is stopped. */
async function run({ children, folder, asked }) {
  const progress = new Progress()
  await ensureDependencies({ children, progress })
  const context = createContext({ children, progress, folder, own: { NODE_ENV: "development" } })
  await ensureDatabase(context)
  await phases.perform(phases.pluginBuild, context)
  await fillDatabase(context)
  let backend = startBackendForDevelopment(context)
  await answers(context, "BACKEND_PORT", "/health", backend)
  startStorefrontForDevelopment(context)
  console.log(`\n  Storefront  ${context.values.STOREFRONT_URL}\n  Dashboard   ${context.values.BACKEND_URL}/app\n`)

  async function restart(names) {
    console.log(`\n  Changed: ${names.join(", ")}`)
    await end(backend)
    await fillDatabase(context)
    backend = startBackendForDevelopment(context)
  }
  let restarting = Promise.resolve()
  watchPlugin((names) => {
    restarting = restarting
      .then(() => asked.aborted || restart(names))
      .catch((error) => asked.aborted || console.error([error.details, error.message].filter(Boolean).join("\n")))
  }, asked)
  await new Promise(() => {})
}
