import { execFileSync, spawn } from "node:child_process"
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { freePort } from "../../scripts/preflight.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))
/** Inside the checkout, for links to be possible, in a folder git and all tools leave alone. */
const home = join(root, ".cache/start-test")

/** A copy of what git would clone, without anything installed or built. */
export function cloneCheckout() {
  rmSync(home, { recursive: true, force: true })
  return checkoutAsLeft()
}

/** The same over what an earlier file of tests has installed, built and filled: without one all of that is to be done. */
export function checkoutAsLeft() {
  const files = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
  for (const file of files.split("\0").filter((name) => name && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(home, file)), { recursive: true })
    cpSync(join(root, file), join(home, file))
  }
  return home
}

/** Drawing the seed's pictures takes minutes and is not what is tested: those an earlier run drew here are taken over. */
export function takeOverPictures(checkout) {
  const drawn = [".data/test/files/pictures", ".data/files/pictures"].find((folder) => existsSync(join(root, folder)))
  if (drawn) {
    cpSync(join(root, drawn), join(checkout, ".data/files/pictures"), { recursive: true })
  }
}

/** Moves the checkout into a folder where another user can reach it, and makes it that user's own. */
export function giveCheckout(folder, { uid, gid }) {
  const given = join(folder, "market")
  try {
    renameSync(home, given)
  } catch (error) {
    if (error.code !== "EXDEV") {
      throw error
    }
    cpSync(home, given, { recursive: true, verbatimSymlinks: true })
  }
  execFileSync("chown", ["-R", `${uid}:${gid}`, folder])
  return given
}

export function removeCheckout() {
  rmSync(home, { recursive: true, force: true })
}

/** The variables of a start that meets no other one: own data, free ports, nothing of the developer's. */
export async function ownEnvironment(more = {}) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(NODE_OPTIONS|NODE_TEST_CONTEXT|NODE_ENV|.*_URL|.*_PORT)$/.test(name)
  )
  return {
    ...Object.fromEntries(kept),
    BACKEND_PORT: String(await freePort(9200)),
    STOREFRONT_PORT: String(await freePort(3200)),
    ...more,
  }
}

/** Starts `npm start`'s script and collects what it says. */
export function start(checkout, environment, nodeFlags = []) {
  return runScript("start", checkout, { env: environment }, nodeFlags)
}

/** Starts one of the runner's scripts as its command does, and collects what it says. */
export function runScript(name, checkout, options, nodeFlags = []) {
  const child = spawn(process.execPath, [...nodeFlags, `scripts/${name}.mjs`], { cwd: checkout, ...options })
  const run = { child, output: "" }
  const collect = (chunk) => (run.output += chunk)
  child.stdout.on("data", collect)
  child.stderr.on("data", collect)
  run.exited = new Promise((resolve) => child.on("exit", (code, signal) => resolve(code ?? signal)))
  return run
}

/** Waits until the run says something; fails when it ends before, or after `seconds`. */
export async function says(run, words, seconds = 400) {
  const until = Date.now() + seconds * 1000
  let ended = false
  run.exited.then(() => (ended = true))
  while (!run.output.includes(words)) {
    if (ended || Date.now() > until) {
      throw new Error(`"${words}" was never said; what was:\n${run.output}`)
    }
    await sleep(50)
  }
}

/** Waits until a condition holds, which may be a promise. */
export async function becomes(condition, otherwise, seconds = 120) {
  const until = Date.now() + seconds * 1000
  while (!(await condition())) {
    if (Date.now() > until) {
      throw new Error(otherwise)
    }
    await sleep(50)
  }
}

/** Ends the runner alone, without a chance to clean up: what it started lives on, as after a crash. */
export async function killHard(run) {
  run.child.kill("SIGKILL")
  await run.exited
}

/** The processes that still work in this checkout. Only Linux tells. */
export function livingProcesses(checkout) {
  if (process.platform !== "linux") {
    return []
  }
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map((pid) => commandLine(pid))
    .filter((command) => command.includes(checkout))
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    return ""
  }
}
