import { join } from "node:path"
import { audit } from "./audit.mjs"
import { browse } from "./browser-tests.mjs"
import { runFaults } from "./fault-tests.mjs"
import { runInstances } from "./instance-tests.mjs"
import { runJest } from "./jest-tests.mjs"
import { runNodeTests } from "./node-tests.mjs"
import { root } from "./paths.mjs"

const bin = (path) => join(root, "node_modules", path)
const tsc = bin("typescript/bin/tsc")
/** Each suite is a market of its own; what a suite leaves in memory goes when its process has grown too large. */
const APART = ["--maxWorkers=2", "--workerIdleMemoryLimit=1500MB", "--forceExit"]
/** Suites that try much at random, or fail each step in turn: by a command of their own, and in CI while there is time. */
const LONG_SUITES = "/http/(bad-input|fuzz|parcel-steps|place-card-failures|place-failures|untold-steps)\\.test"
/** On Redis where one is named, as in CI; everything else is tested without, as it runs on a machine that has only Node. */
const onRedis = ({ environment, ...context }) => ({
  ...context,
  environment: { ...environment, REDIS_URL: process.env.TEST_REDIS_URL ?? "" },
})
/** In this order: recovery installs, builds and fills a checkout, in which the next works on. */
const START_TESTS = ["refusals", "recovery", "development"]
const LAYERS = ["backend/src", "storefront/src", "seed"]

/**
 * The steps of npm test, in order; each can be run alone by its name, and one that is `apart`, since it needs
 * what is not always there or takes long, only so. A check counts as one test, and is a list of commands that must end with 0.
 */
export const STEPS = [
  check("types", [
    [bin("next/dist/bin/next"), "typegen", "storefront"],
    [tsc, "-p", "tsconfig.check.json"],
    [tsc, "-p", "backend", "--noEmit"],
    [tsc, "-p", "storefront", "--noEmit"],
  ]),
  check("lint", [[bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0"], ["scripts/check-css.mjs"]]),
  check("format", [[bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."]]),
  check("layers", [
    [bin("dependency-cruiser/bin/dependency-cruise.mjs"), ...LAYERS, "--config", ".dependency-cruiser.cjs"],
  ]),
  check("unused", [[bin("knip/bin/knip.js"), "--no-progress", "--no-config-hints"]]),
  check("messages", [["scripts/check-messages.mjs"]]),
  { name: "unit", run: (context) => runJest(context, "unit") },
  {
    name: "http",
    database: true,
    run: (context) => runJest(onRedis(context), "http", APART, { files: `^(?!.*${LONG_SUITES})`, again: true }),
  },
  { name: "e2e", database: true, run: browse },
  { name: "start", run: (context) => runNodeTests(context, "start", START_TESTS, process.env) },
  {
    name: "long",
    apart: true,
    database: true,
    run: (context) => runJest(onRedis(context), "http", APART, { files: LONG_SUITES, again: true }),
  },
  { name: "other-user", apart: true, run: (context) => runNodeTests(context, "start", ["other-user"], process.env) },
  { name: "audit", apart: true, run: audit },
  {
    name: "page-cache",
    apart: true,
    run: (context) => runNodeTests(context, "instances", ["page-cache"], process.env),
  },
  { name: "instances", apart: true, database: true, run: runInstances },
  { name: "faults", apart: true, database: true, run: runFaults },
]

function check(name, commands) {
  return {
    name,
    run: async ({ children, environment }) => {
      for (const args of commands) {
        await children.run({ name, command: process.execPath, args, cwd: root, env: environment })
      }
      return { passed: 1, failed: 0 }
    },
  }
}
