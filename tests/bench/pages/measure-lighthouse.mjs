import { execFileSync } from "node:child_process"
import { existsSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { findChromium } from "../../../scripts/find-chromium.mjs"
import { median } from "./measure-throughput.mjs"

const folder = resolve(import.meta.dirname, "../lighthouse")
const program = join(folder, "node_modules/lighthouse/cli/index.js")
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"]

/** Medians of Lighthouse's points for a phone, of so many runs. Lighthouse is installed when it is first asked for. */
export async function lighthouse(url, runs) {
  if (!existsSync(program)) execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: folder, stdio: "inherit" })
  const { path, args } = await findChromium()
  const report = join(tmpdir(), `maarid-lighthouse-${process.pid}.json`)
  const points = []
  for (let run = 0; run < runs; run++) {
    once(() =>
      execFileSync(
        process.execPath,
        [
          program,
          url,
          "--quiet",
          "--output=json",
          `--output-path=${report}`,
          `--only-categories=${CATEGORIES}`,
          `--chrome-flags=${["--headless=new", ...args].join(" ")}`,
        ],
        { env: { ...process.env, CHROME_PATH: path }, stdio: "pipe" }
      )
    )
    const { categories, audits } = JSON.parse(readFileSync(report, "utf8"))
    points.push(CATEGORIES.map((name) => Math.round(categories[name].score * 100)))
    if (run === 0) explain(url, categories, audits)
  }
  rmSync(report, { force: true })
  return CATEGORIES.map((_, index) => median(points.map((run) => run[index])))
}

/** Lighthouse loses a recording now and then, and asks to be run again. */
function once(measure) {
  try {
    measure()
  } catch (error) {
    if (!/NO_NAVSTART|run Lighthouse again/.test(String(error.stderr))) throw error
    measure()
  }
}

/** What keeps a page from 100 where 100 is asked. */
function explain(url, categories, audits) {
  for (const name of CATEGORIES.slice(1)) {
    const lost = categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1)
    for (const { id } of lost) console.log(`  ${url} ${name}: ${audits[id].title}`)
  }
}
