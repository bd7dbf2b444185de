import assert from "node:assert/strict"
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { after, before, test } from "node:test"
import { freePort } from "../../scripts/preflight.mjs"
import { stillLives } from "../../scripts/process-identity.mjs"
import {
  becomes,
  checkoutAsLeft,
  killHard,
  livingProcesses,
  ownEnvironment,
  runScript,
  says,
  takeOverPictures,
} from "./checkout.mjs"

// One story of `npm run dev`: what an edit touches is made anew, and nothing else.

let checkout
let environment
let run

before(async () => {
  checkout = checkoutAsLeft()
  takeOverPictures(checkout)
  environment = await ownEnvironment({ npm_config_prefer_offline: "true", MAARID_DATA_DIR: join(checkout, ".data") })
})

after(async () => {
  if (!run || hasEnded()) {
    return
  }
  run.child.kill("SIGTERM")
  // One that does not even end itself is what a test has failed for: it must not keep the others from being run.
  await becomes(() => hasEnded() || livingProcesses(checkout).length === 0, "its servers live on", 40).catch(() => {})
  await killHard(run)
})

const hasEnded = () => run.child.exitCode !== null || run.child.signalCode !== null

test("npm run dev starts the market", async () => {
  run = runScript("dev", checkout, { env: environment })
  await says(run, "Dashboard   ")
  await becomes(async () => (await page("/fr")).includes("<footer"), "there is no page")
})

test("an edit of the backend restarts the backend alone, and is effective", async () => {
  const was = servers()
  assert.equal(await title(), "Maarid")
  edit("backend/src/contracts/openapi.ts", 'title: "Maarid"', 'title: "Maarid, edited"')
  await becomes(async () => (await title()) === "Maarid, edited", "the edit has no effect")
  const now = servers()
  assert.notEqual(now.backend.pid, was.backend.pid)
  assert.equal(stillLives(was.backend), false)
  assert.deepEqual(now["storefront-server"], was["storefront-server"])
  assert.ok(stillLives(now["storefront-server"]))
})

test("an edit of the storefront is on the page, and no process ends", async () => {
  const was = servers()
  edit("storefront/src/features/shell/footer.tsx", 'data-print="hide"', 'data-print="hide" data-edited="yes"')
  await becomes(async () => (await page("/fr")).includes('data-edited="yes"'), "the edit is not on the page")
  assert.deepEqual(servers(), was)
  assert.ok(Object.values(was).every(stillLives))
})

test("a termination ends all of it, itself too, and frees the ports", async () => {
  // Another edit is under way at that moment: it starts nothing any more.
  edit("backend/src/contracts/openapi.ts", 'title: "Maarid, edited"', 'title: "Maarid"')
  await says(run, "Changed: contracts/openapi.ts\n")
  run.child.kill("SIGTERM")
  await becomes(hasEnded, "it stays behind", 40)
  assert.equal(run.child.exitCode, 0, run.output)
  assert.doesNotMatch(run.output.slice(run.output.indexOf("Stopping …")), /maarid: |Error/)
  await becomes(() => livingProcesses(checkout).length === 0, "something of it lives on", 10)
  for (const port of [environment.BACKEND_PORT, environment.STOREFRONT_PORT].map(Number)) {
    assert.equal(await freePort(port), port)
  }
})

/** The servers the runner has recorded, by name. */
function servers() {
  const { children } = JSON.parse(readFileSync(join(checkout, ".data/run.json"), "utf8"))
  return Object.fromEntries(children.map((child) => [child.name, child]))
}

function edit(file, words, instead) {
  const path = join(checkout, file)
  const text = readFileSync(path, "utf8")
  assert.ok(text.includes(words), `${file} has changed: choose other words to edit`)
  writeFileSync(path, text.replace(words, instead))
}

/** A page, or no words while the server does not answer. */
async function page(path, port = environment.STOREFRONT_PORT) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined)
  return response?.ok ? response.text() : ""
}

async function title() {
  const described = await page("/openapi", environment.BACKEND_PORT)
  return described && JSON.parse(described).info.title
}
