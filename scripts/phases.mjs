import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { root, tools } from "./paths.mjs"
import { hashOf } from "./stamps.mjs"

const LOCK = ["package-lock.json", "backend/package.json"]
const CONFIG = ["medusa-config.ts", "tsconfig.json", "package.json"]

// What has to be done before the servers run. `inputs` are what a phase depends on: it is skipped while they are unchanged
// and its `output` is there. `where` says which stamps remember it.
export const pluginBuild = {
  name: "plugin",
  title: "Building the backend",
  where: "files",
  output: () => join(root, "backend/.medusa/server/src"),
  inputs: () => hashOf([...LOCK, "backend/src", "backend/tsconfig.json"]),
  args: [tools.medusa, "plugin:build"],
  cwd: "backend",
}

export const migration = {
  name: "migrate",
  title: "Bringing the database up to date",
  where: "database",
  // A server for words gets its index with the migrations.
  inputs: ({ environment }) =>
    hashOf(
      [...LOCK, "medusa-config.ts", ...["modules", "links", "search"].map((part) => `backend/src/${part}`)],
      [environment.MEILISEARCH_HOST || ""]
    ),
  args: [tools.medusa, "db:migrate", "--execute-all-links", "--execute-safe-search"],
  cwd: ".",
}

export const seeding = {
  name: "seed",
  title: "Filling the market",
  where: "database",
  needs: "seed/index.ts",
  // Pictures are drawn into the data folder, which may be another one, or emptied, while the database stays.
  output: ({ folder }) => join(folder, "files/pictures"),
  inputs: () => hashOf(["seed"]),
  // It lasts minutes: what it says of the pictures is passed on.
  tells: /pictures (\d+) of (\d+)/g,
  args: [tools.medusa, "exec", "./seed/index.ts"],
  cwd: ".",
}

/** Makes a seeded market as large as asked. */
export const growing = ({ cooperatives, listings }) => ({
  name: "grow",
  title: `Growing the market to ${cooperatives} cooperatives and ${listings} listings`,
  where: "database",
  inputs: () => hashOf(["seed/grow"], [cooperatives, listings]),
  tells: /listings (\d+) of (\d+)/g,
  args: [tools.medusa, "exec", "./seed/grow/index.ts", String(cooperatives), String(listings)],
  cwd: ".",
})

export const adminBuild = {
  name: "admin",
  title: "Building the dashboard",
  where: "files",
  output: () => join(root, ".medusa/server/public/admin/index.html"),
  inputs: () => hashOf([...LOCK, ...CONFIG, "backend/src/admin"]),
  args: [tools.medusa, "build"],
  cwd: ".",
}

export const storefrontBuild = {
  name: "storefront",
  title: "Building the storefront",
  where: "files",
  needs: "storefront/src/app",
  output: () => join(root, "storefront/.next/BUILD_ID"),
  // Built pages hold what the database said: another database, or another seed, means building anew. So does taking
  // cards, which opens the content security policy to Stripe.
  inputs: ({ environment, database }) =>
    hashOf(
      ["package-lock.json", "storefront", "backend/src/environment.ts"],
      [environment.BACKEND_URL, environment.STOREFRONT_URL, Boolean(environment.STRIPE_PUBLISHABLE_KEY), database]
    ),
  args: [tools.next, "build"],
  cwd: "storefront",
}

/** Passes on how far a log says its phase is, at every tenth. */
function tellTenths(log, words, progress) {
  let told = 0
  return setInterval(() => {
    const last = existsSync(log) && [...readFileSync(log, "utf8").matchAll(words)].at(-1)
    const tenth = last ? Math.floor((10 * last[1]) / last[2]) : 0
    if (tenth > told && tenth < 10) progress.step(`${tenth * 10}%`)
    told = tenth
  }, 1000)
}

/** Does a phase unless its stamp says it is done for these inputs. The stamp is gone while it works. */
export async function perform(phase, context) {
  const { children, progress, environment, stamps } = context
  if (phase.needs && !existsSync(join(root, phase.needs))) {
    return
  }
  const store = stamps[phase.where]
  const inputs = phase.inputs(context)
  const present = !phase.output || existsSync(phase.output(context))
  if (present && (await store.read(phase.name)) === inputs) {
    return
  }
  await store.clear(phase.name)
  const run = {
    name: phase.name,
    command: process.execPath,
    args: phase.args,
    cwd: join(root, phase.cwd),
    env: environment,
  }
  const told = phase.tells && tellTenths(join(children.logs, `${phase.name}.log`), phase.tells, progress)
  await progress.phase(phase.title, () => children.run(run)).finally(() => clearInterval(told))
  if (!children.stopping) {
    await store.write(phase.name, inputs)
  }
}
