import { existsSync } from "node:fs"
import { delimiter, join } from "node:path"
import { Problem } from "./problem.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
const APPLICATIONS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
]

/**
 * The Chromium to test with: the one CHROMIUM_PATH names, an installed one, Playwright's own, or the one npm brought.
 * @returns {Promise<{ path: string, args: string[] }>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH?.trim()
  if (named) {
    if (!existsSync(named)) {
      throw new Problem(`CHROMIUM_PATH must be a Chromium's program: there is none at ${named}`)
    }
    return { path: named, args: sandbox() }
  }
  const path = installed() ?? (await playwrights())
  if (path) {
    return { path, args: sandbox() }
  }
  const fromNpm = await packaged()
  if (fromNpm) {
    return fromNpm
  }
  throw new Problem(
    "There is no Chromium: run npx playwright install chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH"
  )
}

function installed() {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean)
  const candidates = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...candidates, ...APPLICATIONS].find(existsSync)
}

async function playwrights() {
  const { chromium } = await import("@playwright/test")
  try {
    return [chromium.executablePath()].find(existsSync)
  } catch {
    // A platform Playwright has none for.
    return undefined
  }
}

/** Made for Linux on x64 only; it unpacks itself into the temporary folder. */
async function packaged() {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return undefined
  }
  const { default: chromium } = await import("@sparticuz/chromium")
  // Its own arguments are for a cloud function: in one process it ends with the first page that closes.
  return { path: await chromium.executablePath(), args: ["--no-sandbox"] }
}

/** Chromium's own sandbox does not work for root. */
function sandbox() {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : []
}

if (process.argv[1] === import.meta.filename) {
  const { explainProblems } = await import("./problem.mjs")
  process.exitCode = await explainProblems(async () => console.log((await findChromium()).path))
}
