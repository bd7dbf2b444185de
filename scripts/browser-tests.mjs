import { rmSync } from "node:fs"
import { join } from "node:path"
import { end } from "./children.mjs"
import { counted } from "./counted.mjs"
import { startCountingProxy } from "./counting-proxy.mjs"
import { readEnvironment } from "./environment.mjs"
import { readJson } from "./files.mjs"
import { findChromium } from "./find-chromium.mjs"
import { fillDatabase, serve } from "./market.mjs"
import { root } from "./paths.mjs"
import * as phases from "./phases.mjs"
import { createDatabase, withClient } from "./postgres.mjs"
import { freePort } from "./preflight.mjs"

const DATABASE = "maarid_e2e"

/** The whole market, built for production on a fresh copy of the seeded database, in a real browser. */
export async function browse(context) {
  const { postgres } = context
  const chromium = await findChromium()
  const market = await createMarket(context)
  await createDatabase(postgres, market.template)
  market.environment.DATABASE_URL = postgres.url(market.template)
  await fillDatabase(market)
  await copyDatabase(postgres, market)
  await phases.perform(phases.adminBuild, market)
  const closeProxy = await startCountingProxy(market.proxy)
  const servers = await serve(market)
  const results = []
  for (const project of ["pages", "journeys"]) results.push(await visit(project, market, chromium))
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

/** One of Playwright's projects; they follow one another, for the journeys count calls and change what the pages show. */
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

/** Everybody reaches the backend through the proxy that counts; only the proxy knows its real port. */
async function createMarket(context) {
  const [backend, proxy, storefront] = [await freePort(9101), await freePort(9100), await freePort(3100)]
  const environment = {
    ...context.environment,
    NODE_ENV: "production",
    BACKEND_PORT: String(backend),
    STOREFRONT_PORT: String(storefront),
    BACKEND_URL: `http://localhost:${proxy}`,
    STOREFRONT_URL: `http://localhost:${storefront}`,
  }
  const values = readEnvironment({ ...environment, DATABASE_URL: "postgres://embedded" })
  // The seed writes the backend's address into the products' pictures: a template holds for one port.
  return { ...context, environment, values, proxy: { port: proxy, target: backend }, template: `maarid_e2e_${proxy}` }
}

/** Each run begins with what the seed left; a new identity makes the storefront forget pages of the run before. */
async function copyDatabase(postgres, market) {
  await withClient(postgres.url("postgres"), async (client) => {
    await client.query(`drop database if exists ${DATABASE} with (force)`)
    await client.query(`create database ${DATABASE} template ${market.template}`)
  })
  market.environment.DATABASE_URL = postgres.url(DATABASE)
  market.database = [crypto.randomUUID()]
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
