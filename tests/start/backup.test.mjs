import assert from "node:assert/strict"
import { execFile } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, before, test } from "node:test"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { Children } from "../../scripts/children.mjs"
import { createDatabase, startPostgres, withClient } from "../../scripts/postgres.mjs"

// Money moves between two accounts while the database is copied: a copy that is not of one moment has another sum.

const root = fileURLToPath(new URL("../..", import.meta.url))
const SUM = 1_000_000
const home = mkdtempSync(join(tmpdir(), "maarid-backup-"))
const [data, other, target] = ["data", "other", "kept/backup"].map((name) => join(home, name))
let children
let url

const command = (name, folder, args) =>
  promisify(execFile)(process.execPath, [join(root, `scripts/${name}.mjs`), ...args], {
    env: { ...process.env, MAARID_DATA_DIR: folder, DATABASE_URL: "" },
  })
const refused = async (name, folder, args) => {
  const { code, stderr } = await command(name, folder, args).then(assert.fail, (error) => error)
  assert.equal(code, 1)
  assert.equal(stderr.trim().split("\n").length, 1, stderr)
  return stderr
}

before(async () => {
  for (const folder of [join(data, "files/uploads"), join(data, "private"), other])
    mkdirSync(folder, { recursive: true })
  writeFileSync(join(data, "files/uploads/photo.webp"), "a photo")
  writeFileSync(join(data, "private/paper.pdf"), "a paper")
  writeFileSync(join(data, "secrets.json"), '{"JWT_SECRET":"one"}')
  children = new Children(data)
  await children.takeOver()
  const postgres = await startPostgres({ name: "postgres", folder: join(data, "pg"), children })
  await createDatabase(postgres, "maarid")
  url = postgres.url("maarid")
  await withClient(url, (client) =>
    client.query(
      `create table account (id int primary key, amount int, filler text);
       insert into account select n, ${SUM / 1000}, repeat('x', 500) from generate_series(1, 1000) n`
    )
  )
})

after(async () => {
  await children?.stop()
  rmSync(home, { recursive: true, force: true })
})

test("a market that runs is copied whole, as it was at one moment", async () => {
  let running = true
  let moved = 0
  const busy = withClient(url, async (client) => {
    while (running) {
      const [from, to] = [moved % 1000, (moved * 7 + 3) % 1000].map((id) => id + 1)
      await client.query(
        `with taken as (update account set amount = amount - 1 where id = ${from})
         update account set amount = amount + 1 where id = ${to} and id <> ${from}`
      )
      if (from === to) await client.query(`update account set amount = amount + 1 where id = ${from}`)
      moved += 1
    }
  })
  try {
    await command("backup", data, [target])
  } finally {
    running = false
    await busy
  }
  assert.ok(moved > 50, `only ${moved} moves meanwhile`)
  assert.ok(existsSync(join(target, "maarid-backup.json")))
})

test("what stands in the way of a backup is said in a line", async () => {
  assert.match(await refused("backup", data, [target]), /is there already/)
  assert.match(await refused("backup", other, [join(home, "none")]), /no market/)
  assert.match(await refused("restore", other, [data]), /is no backup/)
  assert.match(await refused("restore", data, [target]), /already runs/)
})

test("restored, it has every row, file and secret, and what was there is kept aside", async () => {
  writeFileSync(join(other, "secrets.json"), '{"JWT_SECRET":"another"}')
  const { stdout } = await command("restore", other, [target])
  assert.equal(readFileSync(join(other, "files/uploads/photo.webp"), "utf8"), "a photo")
  assert.equal(readFileSync(join(other, "private/paper.pdf"), "utf8"), "a paper")
  assert.match(readFileSync(join(other, "secrets.json"), "utf8"), /one/)
  const aside = /before is in (\S+);/.exec(stdout)[1]
  assert.match(readFileSync(join(aside, "secrets.json"), "utf8"), /another/)
  const restored = new Children(other)
  await restored.takeOver()
  try {
    const postgres = await startPostgres({ name: "postgres", folder: join(other, "pg"), children: restored })
    await withClient(postgres.url("maarid"), async (client) => {
      const { rows } = await client.query("select count(*)::int as accounts, sum(amount)::int as sum from account")
      assert.deepEqual(rows, [{ accounts: 1000, sum: SUM }])
    })
  } finally {
    await restored.stop()
  }
})
