// What a page costs: throughput against a bare Next page of the same size, heap for each page kept, Lighthouse's points.
// Usage, beside a running market of the same build: npm run bench:pages [-- throughput|heap|lighthouse] [-- rounds]
import { readdirSync, readFileSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { generatedSecrets, withDefaults } from "../../scripts/environment.mjs"
import { dataFolder } from "../../scripts/paths.mjs"
import { requireMarket } from "../../scripts/photograph.mjs"
import { buildBareApp } from "./pages/bare-page.mjs"
import { lendListings } from "./pages/generated-listings.mjs"
import { measureHeap, MOST_KB } from "./pages/measure-heap.mjs"
import { lighthouse } from "./pages/measure-lighthouse.mjs"
import { median, ratioOfAnswers } from "./pages/measure-throughput.mjs"
import { startNext } from "./pages/next-server.mjs"
import { publishableKey } from "./publishable-key.mjs"

const root = resolve(import.meta.dirname, "../..")
const storefront = join(root, "storefront")
const words = process.argv.slice(2)
const number = Number(words.find((word) => /^\d+$/.test(word)) ?? 0)
const wants = (name) => !words.some((word) => /^[a-z]/.test(word)) || words.includes(name)
const LEAST_RATIO = 0.6
const LISTING = "taliouine-saffron-threads"

const types = JSON.parse(readFileSync(join(root, "tests/page-types.json"), "utf8"))
const pages = ["home", "region", "category", "listing", "cooperative", "fair"].map((wanted) =>
  types.find(({ name }) => name === wanted)
)
const market = await requireMarket()
const backend = process.env.BACKEND_URL?.trim() || `http://localhost:${process.env.BACKEND_PORT?.trim() || 9000}`
const environment = {
  ...withDefaults(process.env, generatedSecrets(dataFolder())),
  BACKEND_URL: backend,
  PUBLISHABLE_KEY: await publishableKey(backend),
}
let failed = false

if (wants("throughput")) await measureRatios(number || 7)
if (wants("heap")) await reportHeap(number || 10_000)
if (wants("lighthouse")) await reportLighthouse(number || 5)
process.exitCode = failed ? 1 : 0

/** Ours and the bare one by short turns in every round; the median of the ratios counts. */
async function measureRatios(rounds) {
  const own = await readPages((path) => `${market}/ar${path}`)
  const bare = await startNext(buildBareApp(own), {}, 3170)
  const others = await readPages((_, name) => `${bare.base}/${name}`)
  const ours = await startNext(storefront, environment, 3160)
  const ratios = Object.fromEntries(pages.map(({ name }) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, path } of pages) {
      const ratio = await ratioOfAnswers(`${ours.base}/ar${path}`, `${bare.base}/${name}`)
      // The first round warms both.
      if (round > 0) ratios[name].push(ratio)
    }
  }
  console.log("| page | HTML, compressed | of the bare page | ratio of answers a second |\n| --- | --- | --- | --- |")
  const kilobytes = (html) =>
    [Buffer.byteLength(html), gzipSync(html).byteLength].map((bytes) => `${Math.round(bytes / 1024)} KB`).join(", ")
  for (const { name } of pages) {
    const ratio = median(ratios[name])
    failed ||= ratio < LEAST_RATIO
    console.log(`| ${name} | ${kilobytes(own[name])} | ${kilobytes(others[name])} | ${ratio.toFixed(2)} |`)
  }
  await Promise.all([bare.stop(), ours.stop()])
}

/** The HTML of each page, by its name. */
async function readPages(address) {
  const read = async ({ name, path }) => [name, await (await fetch(address(path, name))).text()]
  return Object.fromEntries(await Promise.all(pages.map(read)))
}

async function reportHeap(count) {
  const lent = await lendListings(backend)
  const server = await startNext(storefront, { ...environment, BACKEND_URL: lent.url }, 3160)
  const { kept, nothing } = await measureHeap(server, LISTING, count)
  failed ||= Math.max(kept, nothing) > MOST_KB
  console.log(
    `${count} listings keep ${kept.toFixed(1)} KB of heap each, ${count} addresses of nothing ${nothing.toFixed(1)} KB`
  )
  await server.stop()
  lent.close()
  forgetGenerated()
}

/** The server that was measured kept its pages beside those of the running market. */
function forgetGenerated() {
  const kept = join(storefront, ".next/server")
  const files = readdirSync(kept, { recursive: true }).filter((file) => /-generated[^/]*$/.test(file))
  for (const file of files) rmSync(join(kept, file), { recursive: true, force: true })
}

async function reportLighthouse(runs) {
  console.log("| page | performance | accessibility | best practices | SEO |\n| --- | --- | --- | --- | --- |")
  for (const locale of ["ar", "fr"]) {
    for (const { name, path } of pages) {
      const points = await lighthouse(`${market}/${locale}${path}`, runs)
      failed ||= points.slice(1).some((point) => point < 100)
      console.log(`| ${name} ${locale} | ${points.join(" | ")} |`)
    }
  }
}
