import { existsSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { tail } from "./files.mjs"
import { root, tools } from "./paths.mjs"
import { Problem } from "./problem.mjs"
import { hashOf } from "./stamps.mjs"

const LOCK = ["package-lock.json", "backend/package.json"]
const CONFIG = ["medusa-config.ts", "tsconfig.json", "package.json"]
const UP_WITHIN_MS = 240_000

/**
 * What has to be done before the servers run, in this order. `inputs` are what a phase depends on: it is skipped while
 * they are unchanged and its `output` is there. `where` says which stamps remember it.
 * @param {{ environment: Record<string, string>, identity?: () => string }} context
 */
export const pluginBuild = {
  name: "plugin",
  title: "Building the backend",
  where: "files",
  output: "backend/.medusa/server/src",
  inputs: () => hashOf([...LOCK, "backend/src", "backend/tsconfig.json"]),
  steps: [{ args: [tools.medusa, "plugin:build"], cwd: "backend" }],
}

export const migration = {
  name: "migrate",
  title: "Bringing the database up to date",
  where: "database",
  inputs: () => hashOf([...LOCK, "medusa-config.ts", ...["modules", "links", "search"].map((part) => `backend/src/${part}`)]),
  steps: [{ args: [tools.medusa, "db:migrate", "--execute-all-links", "--execute-safe-search"], cwd: "." }],
}

export const seeding = {
  name: "seed",
  title: "Filling the market",
  where: "database",
  needs: "seed/index.ts",
  inputs: () => hashOf(["seed"]),
  steps: [{ args: [tools.medusa, "exec", "./seed/index.ts"], cwd: "." }],
}

export const adminBuild = {
  name: "admin",
  title: "Building the dashboard",
  where: "files",
  output: ".medusa/server/public/admin/index.html",
  inputs: ({ environment }) => hashOf([...LOCK, ...CONFIG, "backend/src/admin"], [environment.BACKEND_URL]),
  steps: [{ args: [tools.medusa, "build"], cwd: "." }],
}

export const storefrontBuild = {
  name: "storefront",
  title: "Building the storefront",
  where: "files",
  needs: "storefront/src/app",
  output: "storefront/.next/BUILD_ID",
  // Built pages hold what the database said: another database, or another seed, means building anew.
  inputs: ({ environment, database }) =>
    hashOf(
      ["package-lock.json", "storefront", "backend/src/environment.ts"],
      [environment.BACKEND_URL, environment.STOREFRONT_URL, database]
    ),
  steps: [{ args: [tools.next, "build"], cwd: "storefront" }],
}

/** Does a phase unless its stamp says it is done for these inputs. The stamp is gone while it works. */
export async function perform(phase, { children, progress, environment, stamps, database }) {
  if (phase.needs && !existsSync(join(root, phase.needs))) {
    return
  }
  const store = stamps[phase.where]
  const inputs = phase.inputs({ environment, database })
  const present = !phase.output || existsSync(join(root, phase.output))
  if (present && (await store.read(phase.name)) === inputs) {
    return
  }
  await store.clear(phase.name)
  await progress.phase(phase.title, async () => {
    for (const { args, cwd } of phase.steps) {
      await children.run({ name: phase.name, command: process.execPath, args, cwd: join(root, cwd), env: environment })
    }
  })
  if (children.stopping) {
    return
  }
  await store.write(phase.name, inputs)
}

/** Starts the built backend, without waiting for it. */
export function startBackend({ children, environment, values }) {
  const listen = ["--host", values.BIND_ADDRESS, "--port", String(values.BACKEND_PORT)]
  return children.start({
    name: "backend",
    command: process.execPath,
    args: ["--enable-source-maps", tools.medusa, "start", ...listen],
    cwd: join(root, ".medusa/server"),
    env: environment,
  })
}

/** Starts the built storefront, without waiting for it. */
export function startStorefront({ children, environment, values }) {
  return children.start({
    name: "storefront-server",
    command: process.execPath,
    args: [tools.next, "start", "--hostname", values.BIND_ADDRESS, "--port", String(values.STOREFRONT_PORT)],
    cwd: join(root, "storefront"),
    env: environment,
  })
}

/** Waits until a server answers at all on `url`; a server that ends before is a problem. */
export async function answers(url, child) {
  let how
  child.exited.then((result) => (how = result))
  const until = Date.now() + UP_WITHIN_MS
  while (how === undefined) {
    const response = await fetch(url, { redirect: "manual" }).catch(() => undefined)
    await response?.body?.cancel()
    if (response && response.status < 500) {
      return
    }
    if (Date.now() > until) {
      throw new Problem(`${child.name} does not answer on ${url}; all it said is in ${child.log}`, { details: tail(child.log) })
    }
    await sleep(150)
  }
  throw new Problem(`${child.name} ended (${how}); all it said is in ${child.log}`, { details: tail(child.log) })
}
