import assert from "node:assert/strict"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { after, before, test } from "node:test"
import { setTimeout as sleep } from "node:timers/promises"
import {
  becomes,
  cloneCheckout,
  killHard,
  livingProcesses,
  ownEnvironment,
  says,
  start,
  takeOverPictures,
} from "./checkout.mjs"

// One story in a fresh clone: each test kills the start in its next phase, and the following one has to get over it.
// The files of tests after this one work in the same checkout; the last, other-user, removes it.

const UP = "Maarid is up"
/** As whom a role signs in; staff is the rest. */
const ACTORS = { member: "cooperative_member", buyer: "customer" }
let checkout
let environment
let run

before(async () => {
  checkout = cloneCheckout()
  takeOverPictures(checkout)
  // The packages are in npm's own cache since this checkout was installed.
  environment = await ownEnvironment({ npm_config_prefer_offline: "true", MAARID_DATA_DIR: join(checkout, ".data") })
})

after(async () => {
  run?.child.kill("SIGTERM")
  await run?.exited
})

/** Starts, waits until a phase is well under way, and kills the runner there. */
async function killedDuring(title, seconds, underWay = () => true) {
  run = start(checkout, environment)
  try {
    await says(run, title)
    await becomes(underWay, `${title} does nothing`)
    await sleep(seconds * 1000)
    assert.ok(run.output.trimEnd().endsWith("…"), `${title} was over before the kill:\n${run.output}`)
  } finally {
    await killHard(run)
  }
}

test("killed during the install", () =>
  killedDuring("Installing the dependencies", 1, () => existsSync(join(checkout, "node_modules/@medusajs"))))

test("killed during the making of the database", () => killedDuring("Starting PostgreSQL", 0.2))

test("killed during the build of the backend", () => killedDuring("Building the backend", 3))

test("killed during the migration", () => killedDuring("Bringing the database up to date", 7))

test("killed during the seed", () => killedDuring("Filling the market", 8))

test("killed during the build of the dashboard", () => killedDuring("Building the dashboard", 10))

test("killed during the build of the storefront", () => killedDuring("Building the storefront", 4))

test("after all that it is up, and sells", async () => {
  run = start(checkout, environment)
  await says(run, UP)
  await answersEverywhere()
})

test("it prints the addresses that answer, and every demo login, and each signs in", async () => {
  const [, welcome] = run.output.split(UP)
  const printed = welcome.match(/https?:\/\/\S+/g)
  assert.deepEqual(printed, [
    `http://localhost:${environment.STOREFRONT_PORT}`,
    `http://localhost:${environment.BACKEND_PORT}/app`,
  ])
  const answers = await Promise.all(printed.map((address) => fetch(address)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200]
  )
  const logins = JSON.parse(readFileSync(join(checkout, "seed/data/demo-logins.json"), "utf8"))
  const lines = welcome.split("\n").filter((line) => line.includes("@"))
  assert.equal(lines.length, logins.length, welcome)
  for (const [place, { role, does, login, password, phone }] of logins.entries()) {
    const words = lines[place].trim().split(/\s{2,}/)
    assert.deepEqual(words, [
      does ? `${role}, ${does}` : role,
      login,
      password,
      ...(phone ? [`or ${phone} by code`] : []),
    ])
    const signedIn = await fetch(
      `http://127.0.0.1:${environment.BACKEND_PORT}/auth/${ACTORS[role] ?? "user"}/emailpass`,
      {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email: words[1], password: words[2] }),
      }
    )
    assert.equal(signedIn.status, 200, login)
    // Who belongs to nobody yet is let in too, with a token that opens nothing.
    const { token } = await signedIn.json()
    const { actor_id } = JSON.parse(Buffer.from(token.split(".")[1], "base64url").toString())
    assert.ok(actor_id, `${login} is nobody's`)
  }
})

test("killed while running, it is up again, and takes under 20 seconds", async (context) => {
  await killHard(run)
  const began = Date.now()
  run = start(checkout, environment)
  await says(run, UP)
  const seconds = (Date.now() - began) / 1000
  context.diagnostic(`${seconds} s`)
  assert.match(run.output, /Ended what an interrupted start had left: .*backend/)
  assert.doesNotMatch(run.output, /Building|Filling|Bringing|Installing/)
  assert.ok(seconds < 20, `it took ${seconds} s`)
  await answersEverywhere()
})

test("a second start beside it is refused", async () => {
  const second = start(checkout, environment)
  assert.equal(await second.exited, 1)
  assert.match(second.output, /^maarid: Maarid already runs on this data folder/)
})

test("Ctrl-C stops everything", async () => {
  run.child.kill("SIGINT")
  assert.equal(await run.exited, 0, run.output)
  // Medusa leaves a sender of statistics behind at its end, also where they are off: it has nothing to send and ends itself.
  await becomes(() => livingProcesses(checkout).length === 0, "something of the start lives on", 10)
  assert.equal(existsSync(join(checkout, ".data/pg/postmaster.pid")), false, "PostgreSQL was shut down cleanly")
})

test("a database folder left by a crash of the machine is taken over", async () => {
  // A process number that belongs to somebody else by now.
  const { port } = JSON.parse(readFileSync(join(checkout, ".data/pg.json"), "utf8"))
  writeFileSync(
    join(checkout, ".data/pg/postmaster.pid"),
    `${process.pid}\n${checkout}/.data/pg\n1\n${port}\n\nlocalhost\n`
  )
  run = start(checkout, environment)
  await says(run, UP)
  await answersEverywhere()
})

async function answersEverywhere() {
  const backend = await fetch(`http://127.0.0.1:${environment.BACKEND_PORT}/health`)
  const dashboard = await fetch(`http://127.0.0.1:${environment.BACKEND_PORT}/app`)
  const storefront = await fetch(`http://127.0.0.1:${environment.STOREFRONT_PORT}/`)
  assert.deepEqual([backend.status, dashboard.status, storefront.status], [200, 200, 200])
}
