import { rmSync } from "node:fs"
import { join } from "node:path"
import { end } from "./children.mjs"
import { counted } from "./counted.mjs"
import { startCountingProxy } from "./counting-proxy.mjs"
import { readJson } from "./files.mjs"
import { findChromium } from "./find-chromium.mjs"
import { serve } from "./market.mjs"
import { root } from "./paths.mjs"
import * as phases from "./phases.mjs"
import { createMarket, fillCopy } from "./test-market.mjs"

const DATABASE = "maarid_e2e"

/** The whole market, built for production on a fresh copy of the seeded database, in a real browser. */
export async function browse(context) {
  const chromium = await findChromium()
  const market = await createMarket(context)
  await fillCopy(market, DATABASE)
  // A new identity makes the storefront forget pages of the run before.
  market.database = [crypto.randomUUID()]
  await phases.perform(phases.adminBuild, market)
  const closeProxy = await startCountingProxy(market.proxy)
  const servers = await serve(market)
  const results = []
  for (const project of ["pages", "journeys", "visits"]) results.push(await visit(project, market, chromium))
  await Promise.all(servers.map((server) => end(server)))
  await closeProxy()
  return {
    passed: results.reduce((sum, { passed }) => sum + passed, 0),
    failed: results.reduce((sum, { failed }) => sum + failed, 0),
    reasons: results.flatMap(({ reasons }) => reasons),
    unsteady: results.flatMap(({ unsteady }) => unsteady),
    problem: results.find(({ problem }) => problem)?.problem,
  }
}

/** One of Playwright's projects; they follow one another, for journeys count calls and change what the others show. */
function visit(project, { children, environment }, chromium) {
  const name = `e2e-${project}`
  const report = join(children.logs, `${name}.json`)
  rmSync(report, { force: true })
  const run = children.run({
    name,
    command: process.execPath,
    args: [join(root, "node_modules/@playwright/test/cli.js"), "test", `--project=${project}`, "--pass-with-no-tests"],
    cwd: root,
    env: {
      ...environment,
      CHROMIUM_PATH: chromium.path,
      CHROMIUM_ARGS: JSON.stringify(chromium.args),
      PLAYWRIGHT_REPORT: report,
    },
  })
  return counted(run, () => {
    const { stats: { expected = 0, unexpected = 0, flaky = 0 } = {}, suites = [] } = readJson(report, {})
    return {
      passed: expected + flaky,
      failed: unexpected,
      reasons: reasonsOf(suites, "unexpected"),
      unsteady: reasonsOf(suites, "flaky"),
    }
  })
}

/** What ended so in Playwright's suites and those within them, and why. */
function reasonsOf(suites, status) {
  return suites.flatMap(({ specs = [], suites: within = [] }) => [
    ...specs
      .filter(({ tests }) => tests.some((test) => test.status === status))
      .map(({ title, file, tests }) => {
        const errors = tests.flatMap((test) => test.results.flatMap((result) => result.errors))
        return [`${file}: ${title}`, ...errors.map((error) => error.message)].join("\n")
      }),
    ...reasonsOf(within, status),
  ])
}
