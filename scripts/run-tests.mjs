import { join } from "node:path"
import { Children } from "./children.mjs"
import { emptyEnvironment } from "./environment.mjs"
import { readJson } from "./files.mjs"
import { createContext, ensureDependencies } from "./market.mjs"
import { dataFolder } from "./paths.mjs"
import * as phases from "./phases.mjs"
import { startPostgres, THROWAWAY } from "./postgres.mjs"
import { requireWritable } from "./preflight.mjs"
import { explainProblems, Problem } from "./problem.mjs"
import { stillLives } from "./process-identity.mjs"
import { Progress } from "./progress.mjs"
import { stopOnSignals } from "./signals.mjs"

/** Runs the named steps, or all; says at the end how many tests passed and failed. Resolves with the exit code. */
export function test(names) {
  return explainProblems(async () => {
    const folder = join(dataFolder(), "test")
    requireWritable(folder)
    const children = new Children(folder)
    await children.takeOver()
    const stopped = stopOnSignals(children).then(() => 130)
    try {
      return await Promise.race([run(names, { children, folder, progress: new Progress() }), stopped])
    } finally {
      await children.stop()
    }
  })
}

async function run(names, { children, folder, progress }) {
  console.log("Maarid is being tested")
  await ensureDependencies({ children, progress })
  const steps = await chooseSteps(names)
  refuseBesideRunningMarket()
  const own = {
    ...emptyEnvironment(),
    NODE_ENV: "test",
    LOG_LEVEL: "warn",
    REDIS_URL: "",
    NO_COLOR: "1",
  }
  const context = createContext({ children, progress, folder, own: { ...own, MAARID_DATA_DIR: folder } })
  await phases.perform(phases.pluginBuild, context)
  if (steps.some((step) => step.database)) {
    await progress.phase("Starting PostgreSQL", () => startDatabase(context))
  }
  const results = []
  for (const step of steps) {
    results.push(await runStep(step, context))
  }
  return summary(results, progress)
}

/** Loaded after the install: some steps need packages. */
async function chooseSteps(names) {
  const { STEPS } = await import("./test-steps.mjs")
  const unknown = names.find((name) => !STEPS.some((step) => step.name === name))
  if (unknown) {
    throw new Problem(`There is no step "${unknown}"; there are ${STEPS.map((step) => step.name).join(", ")}`)
  }
  return STEPS.filter((step) => (names.length ? names.includes(step.name) : !step.apart))
}

/** Building replaces the files a running market is served from. */
function refuseBesideRunningMarket() {
  const { runner } = readJson(join(dataFolder(), "run.json"), {})
  if (runner && stillLives(runner)) {
    throw new Problem(`Maarid runs from this folder (process ${runner.pid}), and tests build anew: stop it first`)
  }
}

/** The variables are those Medusa's test utilities read; only with "localhost" do they leave out TLS. */
async function startDatabase(context) {
  const { children, folder } = context
  const postgres = await startPostgres({ name: "postgres", folder: join(folder, "pg"), settings: THROWAWAY, children })
  context.postgres = postgres
  Object.assign(context.environment, {
    DB_HOST: "localhost",
    DB_PORT: String(postgres.port),
    DB_USERNAME: postgres.username,
    DB_PASSWORD: postgres.password,
  })
}

async function runStep(step, context) {
  const result = { name: step.name, passed: 0, failed: 1 }
  await context.progress
    .phase(`Testing ${step.name}`, async () => {
      Object.assign(result, await step.run(context))
      if (result.problem) {
        throw result.problem
      }
    })
    .catch((error) => {
      result.failed = Math.max(result.failed, 1)
      result.reasons ??= [error.message]
      console.error(error instanceof Problem ? [error.details, error.message].filter(Boolean).join("\n") : error)
    })
  return result
}

/**
 * What failed is told once more at the end: the log of a step is long, and its middle is what one looks for. A line
 * that begins with "failed in" for each is what .ci/run gathers.
 */
function summary(results, progress) {
  const failures = results.flatMap(({ name, reasons = [] }) => reasons.map((reason) => ({ name, reason })))
  failures.forEach(({ name, reason }) => console.log(`\n${name}: ${reason.split("\n").slice(0, 12).join("\n")}`))
  console.log(`\nDone after ${progress.total}`)
  failures.forEach(({ name, reason }) => console.log(`failed in ${name}: ${reason.split("\n", 1)[0]}`))
  results.forEach(({ name, unsteady = [] }) =>
    unsteady.forEach((reason) =>
      console.log(`unsteady in ${name}, passed at its second try: ${reason.split("\n", 1)[0]}`)
    )
  )
  results.forEach(({ name, passed, failed }) => console.log(`  ${name.padEnd(10)} ${passed} passed, ${failed} failed`))
  const sum = (which) => results.reduce((total, result) => total + result[which], 0)
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`)
  return sum("failed") ? 1 : 0
}
