// How fast the search answers in a large market: beside the engine alone, Medusa's q=, and over HTTP.
// Usage: npm run bench:search-speed [-- listings]; needs a PostgreSQL server (DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD).
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { execute, freshDatabase, sql, startServer } from "./servers.mjs"

const root = resolve(import.meta.dirname, "../..")
const LISTINGS = Number(process.argv[2] ?? 10_000)
const COOPERATIVES = 350
const ROUNDS = 5
/** A larger index is not made anew while it is asked: that would take many minutes. */
const ANEW = 10_000
const database = `maarid_bench_search_${LISTINGS}`

const at = (values, share) => [...values].sort((a, b) => a - b)[Math.floor(values.length * share)]
const round = (ms) => Number(ms.toFixed(1))

async function main() {
  const folder = mkdtempSync(join(tmpdir(), "maarid-bench-"))
  try {
    await largeMarket()
    const file = join(folder, "speed.json")
    execute(database, root, [
      "./tests/bench/search/speed.ts",
      file,
      String(ROUNDS),
      ...(LISTINGS > ANEW ? [] : ["anew"]),
    ])
    const { times, found, reindex, ...told } = JSON.parse(readFileSync(file, "utf8"))
    times["market over HTTP"] = await overHttp()
    console.log(told)
    console.table(
      Object.fromEntries(
        Object.entries(times).map(([name, ms]) => [
          name,
          { "p50 ms": round(at(ms, 0.5)), "p95 ms": round(at(ms, 0.95)) },
        ])
      )
    )
    console.log("p95 of the market / of the engine alone", (at(times.market, 0.95) / at(times.engine, 0.95)).toFixed(2))
    console.log("p50 of the market / of Medusa's q=", (at(times.market, 0.5) / at(times.medusa, 0.5)).toFixed(2))
    console.log("a change is found after, ms", { p50: round(at(found, 0.5)), most: round(Math.max(...found)) })
    if (!reindex) return
    const beside = { "p50 ms": round(at(reindex.times, 0.5)), "p95 ms": round(at(reindex.times, 0.95)) }
    console.log("made anew", { seconds: round(reindex.seconds), asked: reindex.asked, empty: reindex.empty, ...beside })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Made once and kept: it takes minutes. */
async function largeMarket() {
  const [known] = await sql("postgres", "select 1 from pg_database where datname = $1", [database])
  if (known && (await sql(database, "select count(*)::int from listing"))[0].count >= LISTINGS) return
  await freshDatabase(database, root, ["./seed/index.ts", "without-pictures"])
  execute(database, root, ["./seed/grow/index.ts", String(COOPERATIVES), String(LISTINGS)])
}

const asked = ["زعفران", "huile d'argan", "wool carpet", "zarbiya", "tagine", "عسل", "savon noir", "dates"]

async function overHttp() {
  const server = await startServer(database, root)
  const times = []
  try {
    for (let turn = 0; turn < 10; turn++) {
      for (const q of asked) {
        const began = performance.now()
        await server.call("GET", `/store/listings?${new URLSearchParams({ q, locale: "fr", facets: "true" })}`)
        if (turn) times.push(performance.now() - began)
      }
    }
  } finally {
    await server.stop()
  }
  return times
}

await main()
