import assert from "node:assert/strict"
import { execFileSync, spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, test } from "node:test"
import {
  checkoutAsLeft,
  giveCheckout,
  ownEnvironment,
  removeCheckout,
  runScript,
  says,
  takeOverPictures,
} from "./checkout.mjs"

// The other files run as whoever runs them. Where that is root, as in a container, a start by somebody with no rights at
// all is proved here: on packages that are there, with a database, a market and pages of its own.

const nobody = process.getuid?.() === 0 ? { uid: idOf("-u"), gid: idOf("-g") } : undefined
const folder = nobody && mkdtempSync(join(tmpdir(), "maarid-nobody-"))
let run

after(async () => {
  run?.child.kill("SIGTERM")
  await run?.exited
  removeCheckout()
  if (folder) {
    rmSync(folder, { recursive: true, force: true })
  }
})

test("npm start as a user that is not root", { skip: reasonToSkip() }, async () => {
  const left = checkoutAsLeft()
  takeOverPictures(left)
  for (const name of readdirSync(join(left, ".data")).filter((name) => name !== "files")) {
    rmSync(join(left, ".data", name), { recursive: true })
  }
  const checkout = giveCheckout(folder, nobody)
  const own = { HOME: folder, npm_config_prefer_offline: "true", MAARID_DATA_DIR: join(checkout, ".data") }
  const environment = await ownEnvironment(own)
  run = runScript("start", checkout, { env: environment, ...nobody })
  await says(run, "Maarid is up", 900)
  const pages = [`${environment.BACKEND_PORT}/app`, `${environment.STOREFRONT_PORT}/`]
  const answers = await Promise.all(pages.map((page) => fetch(`http://127.0.0.1:${page}`)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200]
  )
  if (process.platform === "linux") {
    const { children } = JSON.parse(readFileSync(join(checkout, ".data/run.json"), "utf8"))
    assert.deepEqual(
      children.map(({ name, pid }) => [name, statSync(`/proc/${pid}`).uid]),
      ["postgres", "backend", "storefront-server"].map((name) => [name, nobody.uid])
    )
  }
  run.child.kill("SIGINT")
  assert.equal(await run.exited, 0, run.output)
})

function reasonToSkip() {
  if (!nobody) {
    return "the other tests of the start already run as such a user"
  }
  const { status } = spawnSync(process.execPath, ["--version"], nobody)
  return status === 0 ? false : `nobody may run ${process.execPath}`
}

function idOf(flag) {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }))
}
