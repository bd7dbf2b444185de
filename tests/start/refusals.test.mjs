import assert from "node:assert/strict"
import { spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, test } from "node:test"
import { fileURLToPath } from "node:url"
import { judgeAudit } from "../../scripts/audit-rules.mjs"
import { supportsNode } from "../../scripts/node-version.mjs"
import { ownEnvironment, start } from "./checkout.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))
let folder

before(() => (folder = mkdtempSync(join(tmpdir(), "maarid-refusals-"))))
after(() => rmSync(folder, { recursive: true, force: true }))

/** Starts with these variables and expects a refusal: one line that fits, and a code that is not 0. */
async function refused(variables, line, nodeFlags) {
  const data = join(folder, "data")
  const run = start(root, await ownEnvironment({ MAARID_DATA_DIR: data, ...variables }), nodeFlags)
  assert.equal(await run.exited, 1, run.output)
  const complaints = run.output.split("\n").filter((text) => text.startsWith("maarid: "))
  assert.equal(complaints.length, 1, run.output)
  assert.match(complaints[0], line)
  assert.doesNotMatch(run.output, /^\s+at /m, "no stack trace")
}

/** A port that is taken while `work` runs. */
async function withTakenPort(work) {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve))
  try {
    await work(String(server.address().port))
  } finally {
    server.close()
  }
}

test("a taken port of the backend", () =>
  withTakenPort((port) =>
    refused({ BACKEND_PORT: port }, new RegExp(`^maarid: Port ${port} is taken: .* BACKEND_PORT`))
  ))

test("a taken port of the storefront", () =>
  withTakenPort((port) =>
    refused({ STOREFRONT_PORT: port }, new RegExp(`^maarid: Port ${port} is taken: .* STOREFRONT_PORT`))
  ))

test("a data folder that cannot be written", async () => {
  // Not by its mode, which does not bind root: a file is in its place.
  const file = join(folder, "file")
  writeFileSync(file, "")
  await refused({ MAARID_DATA_DIR: file }, /^maarid: The data folder .* cannot be written .* MAARID_DATA_DIR/)
})

test("a Node that is too old", async () => {
  const old = `data:text/javascript,${encodeURIComponent(
    'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } })'
  )}`
  await refused({}, /^maarid: Node 18\.20\.0 cannot run this: install Node 22\.12/, ["--import", old])
})

test("which Node is too old: as package.json and the README say", () => {
  const { engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  assert.equal(engines.node, "^20.19.0 || >=22.12.0")
  const asked = {
    false: ["18.20.8", "19.9.0", "20.0.0", "20.18.3", "21.0.0", "21.7.3", "22.0.0", "22.11.0"],
    true: ["20.19.0", "20.19.9", "20.20.0", "22.12.0", "22.20.0", "23.0.0", "24.11.1", "26.0.0", process.versions.node],
  }
  for (const [answer, versions] of Object.entries(asked))
    for (const version of versions) assert.equal(String(supportsNode(version)), answer, version)
  assert.match(readFileSync(join(root, "README.md"), "utf8"), /Node 22\.12 or newer, or 20\.19 or newer of 20/)
})

test("an audit fails for serious advisories nobody has looked at, and for exceptions that fit none", () => {
  const advisory = (id, severity) => ({ name: "x", title: "t", severity, url: `https://github.com/advisories/${id}` })
  const report = {
    vulnerabilities: {
      x: { via: [advisory("GHSA-a", "high"), advisory("GHSA-b", "moderate"), "y"] },
      y: { via: [advisory("GHSA-c", "critical")] },
    },
  }
  const faultsOf = (...known) =>
    judgeAudit(
      report,
      known.map((advisory) => ({ advisory, reason: "r" }))
    ).faults
  assert.deepEqual(
    faultsOf().map((fault) => fault.slice(0, 6)),
    ["GHSA-a", "GHSA-c"]
  )
  assert.deepEqual(faultsOf("GHSA-a", "GHSA-c"), [])
  assert.match(faultsOf("GHSA-a", "GHSA-c", "GHSA-d").join(), /^GHSA-d is excepted/)
  const refused = { message: "405 Method Not Allowed", error: { summary: "" } }
  assert.deepEqual(judgeAudit(refused, []), { unasked: "405 Method Not Allowed", faults: [] })
  assert.equal(judgeAudit(undefined, []).unasked, "the registry gave no report")
  for (const { reason } of JSON.parse(readFileSync(join(root, "scripts/looked-at-advisories.json"), "utf8")))
    assert.ok(reason.length > 20, "an exception says why")
})

for (const [variable, value, reason] of [
  ["BACKEND_PORT", "nine thousand", /^maarid: BACKEND_PORT must be a port/],
  ["REDIS_URL", "localhost", /^maarid: REDIS_URL must be an address/],
  ["LOG_LEVEL", "loud", /^maarid: LOG_LEVEL must be one of/],
  ["JWT_SECRET", "supersecret", /^maarid: JWT_SECRET must be at least 32 random characters/],
  ["STRIPE_API_KEY", "sk_test_alone", /^maarid: STRIPE_WEBHOOK_SECRET must be set when STRIPE_API_KEY is/],
]) {
  test(`${variable}=${value}`, () => refused({ [variable]: value }, reason))
}

test("a database that is not there", () =>
  refused(
    { DATABASE_URL: "postgres://nobody:nothing@127.0.0.1:1/none" },
    /^maarid: DATABASE_URL leads to no usable PostgreSQL/
  ))

test("no Chromium at all: one line says how to get one", async () => {
  // The one npm brings is for Linux on x64 alone.
  const elsewhere = `data:text/javascript,${encodeURIComponent('Object.defineProperty(process, "arch", { value: "arm" })')}`
  const bare = await ownEnvironment({ PATH: folder, PLAYWRIGHT_BROWSERS_PATH: folder, CHROMIUM_PATH: "" })
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", elsewhere, join(root, "scripts/find-chromium.mjs")],
    { env: bare, encoding: "utf8" }
  )
  assert.equal(status, 1, stdout + stderr)
  assert.match(stdout + stderr, /^maarid: There is no Chromium: run npx playwright install chromium [^\n]*\n$/)
})
