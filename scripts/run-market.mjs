import { join } from "node:path"
import { Children } from "./children.mjs"
import { readJson, tail } from "./files.mjs"
import { createContext, ensureDatabase, ensureDependencies, fillDatabase, serve } from "./market.mjs"
import { dataFolder, root } from "./paths.mjs"
import * as phases from "./phases.mjs"
import { loadEnvironmentFile, requireFreePort, requireWritable } from "./preflight.mjs"
import { explainProblems, Problem } from "./problem.mjs"
import { Progress } from "./progress.mjs"
import { untilStopped } from "./signals.mjs"

/** Everything from a fresh clone to a running market. Resolves with the exit code when it was asked to stop. */
export function start() {
  return explainProblems(async () => {
    loadEnvironmentFile(join(root, ".env"))
    const folder = dataFolder()
    requireWritable(folder)
    const children = new Children(folder)
    const ended = await children.takeOver()
    return await untilStopped(children, async () => {
      await requireFreePort("BACKEND_PORT", 9000)
      await requireFreePort("STOREFRONT_PORT", 3000)
      await run({ children, folder, ended })
    })
  })
}

async function run({ children, folder, ended }) {
  const progress = new Progress()
  console.log("Maarid is starting")
  if (ended.length) {
    progress.note(`Ended what an interrupted start had left: ${ended.join(", ")}`)
  }
  await ensureDependencies({ children, progress })
  const context = createContext({ children, progress, folder, own: { NODE_ENV: "production" } })
  await ensureDatabase(context)
  await phases.perform(phases.pluginBuild, context)
  await fillDatabase(context)
  await phases.perform(phases.adminBuild, context)
  const servers = await serve(context)
  welcome(progress, context.values)
  await firstToEnd(servers, children)
}

function welcome(progress, { STOREFRONT_URL, BACKEND_URL }) {
  console.log(`\nMaarid is up after ${progress.total}\n`)
  console.log(`  Storefront  ${STOREFRONT_URL}\n  Dashboard   ${BACKEND_URL}/app\n`)
  const logins = readJson(join(root, "seed/data/demo-logins.json"), [])
  if (logins.length) {
    console.log("  Demo logins (made for this machine; change them before anybody else can reach it)")
    const whoIs = ({ role, does }) => (does ? `${role}, ${does}` : role)
    const wide = Math.max(...logins.map((one) => whoIs(one).length))
    logins.forEach(({ login, password, phone, ...one }) =>
      console.log(`    ${whoIs(one).padEnd(wide)}  ${login}  ${password}${phone ? `  or ${phone} by code` : ""}`)
    )
  }
  console.log("\nCtrl-C stops everything.")
}

/** A server that ends by itself ends the whole. */
async function firstToEnd(servers, children) {
  const { name, log, how } = await Promise.race(
    servers.map(async (server) => ({ ...server, how: await server.exited }))
  )
  if (!children.stopping) {
    throw new Problem(`${name} ended (${how}); all it said is in ${log}`, { details: tail(log) })
  }
  await children.stop()
}
