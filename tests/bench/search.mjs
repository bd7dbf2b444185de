// How well the market's search answers the judged set, against raw Medusa, raw PostgreSQL and (MEILISEARCH_HOST) Meilisearch.
// Usage, beside a running market: npm run bench:search [-- docs/search.md] [-- poor]; without one: npm run bench:search -- offline
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { format, resolveConfig } from "prettier"
import { Children } from "../../scripts/children.mjs"
import { createContext, ensureDatabase } from "../../scripts/market.mjs"
import { dataFolder, root } from "../../scripts/paths.mjs"
import { loadEnvironmentFile } from "../../scripts/preflight.mjs"
import { explainProblems } from "../../scripts/problem.mjs"
import { Progress } from "../../scripts/progress.mjs"
import { publishableKey } from "./publishable-key.mjs"

const require = createRequire(import.meta.url)
require("ts-node").register({ project: join(root, "tsconfig.json"), transpileOnly: true, swc: true })
const { benchOffline, benchSearch } = require("./search/run.ts")
const { placed } = require("./search/table.ts")

const words = process.argv.slice(2)

process.exitCode = await explainProblems(async () => {
  if (words.includes("offline")) return report(await benchOffline())
  loadEnvironmentFile(join(root, ".env"))
  const folder = dataFolder()
  const children = new Children(folder, "bench-search.json")
  await children.takeOver()
  try {
    const context = createContext({ children, progress: new Progress(), folder, own: {} })
    await ensureDatabase(context, { borrow: true })
    return await bench(context.environment)
  } finally {
    await children.stop()
  }
})

async function bench({ BACKEND_URL, DATABASE_URL, INTERNAL_SECRET, MEILISEARCH_HOST, MEILISEARCH_KEY }) {
  const answers = await benchSearch({
    backend: BACKEND_URL,
    publishableKey: await publishableKey(BACKEND_URL),
    internalSecret: INTERNAL_SECRET,
    databaseUrl: DATABASE_URL,
    meilisearch: MEILISEARCH_HOST?.trim() ? { host: MEILISEARCH_HOST.trim(), key: MEILISEARCH_KEY } : undefined,
  })
  return report(answers)
}

async function report({ markdown, shortcomings, poor }) {
  console.log(markdown)
  if (words.includes("poor")) console.log(`\n${poor.join("\n")}`)
  const page = words.find((word) => word.endsWith(".md"))
  if (page) await write(page, placed(existsSync(page) ? readFileSync(page, "utf8") : "", markdown))
  for (const one of shortcomings) console.error(one)
  return shortcomings.length ? 1 : 0
}

async function write(page, text) {
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), parser: "markdown" }))
}
