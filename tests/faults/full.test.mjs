import assert from "node:assert/strict"
import { statSync } from "node:fs"
import { after, before, test } from "node:test"
import sharp from "sharp"
import { chooseVariants, loginOf, place, prepare, signIn } from "../instances/calls.mjs"
import { given } from "../instances/instances.mjs"
import { letTimePass, reserved, standing, untilDecided, whole } from "../instances/shopping.mjs"
import { startFaultyMarket } from "./faulty-market.mjs"
import { smallDisk } from "./small-disk.mjs"
import { uploads } from "./uploads.mjs"

// A disk is full, the files' or the database's: who wants something kept is told so, nothing half-written stays, and it goes
// on once there is room.

const owner = statSync(given("POSTGRES_FOLDER")).uid
const disks = { files: smallDisk({ megabytes: 16 }), database: smallDisk({ megabytes: 64, owner }) }
const skip = disks.files && disks.database ? false : "nobody may mount a small disk here: run it as root"
const FULL = [507, "NO_ROOM"]
/** Bytes in which a photo's small widths have room, and its large ones have none. */
const TOO_LITTLE = 160 * 1024

let market
let variants
let token

before(async () => {
  if (skip) return
  market = await startFaultyMarket({ MAARID_DATA_DIR: disks.files.folder })
  variants = await chooseVariants(market, 3)
  token = await signIn(market.base, "cooperative_member", loginOf("member"))
})
after(async () => {
  await market?.stop()
  Object.values(disks).forEach((disk) => disk?.remove())
})

const told = ({ status, body }) => [status, body.code]

/** A photo of sand: no width of it is small. */
const sand = () =>
  sharp({
    create: { width: 1200, height: 900, channels: 3, background: "white", noise: { type: "gaussian", sigma: 60 } },
  })
    .jpeg()
    .toBuffer()

test(
  "an upload is refused before it begins, or stops where the disk is full and goes on from there",
  { skip },
  async () => {
    const { begin, come, send } = uploads(market.base, token)
    const bytes = await sand()
    const half = bytes.length >> 1
    disks.files.fill()
    assert.equal((await begin(bytes.length)).status, 507)
    assert.deepEqual(disks.files.files(), [])
    disks.files.empty()
    const { status, id } = await begin(bytes.length)
    assert.equal(status, 201)
    assert.equal(await send(id, 0, bytes.subarray(0, half)), 204)
    disks.files.fill()
    assert.equal(await send(id, half, bytes.subarray(half)), 507)
    disks.files.empty()
    const there = await come(id)
    assert.ok(there >= half && there < bytes.length, String(there))
    assert.equal(await send(id, there, bytes.subarray(there)), 204)
    assert.equal(await come(id), bytes.length)

    const draw = () => market.call("POST", "/coop/photos", { token, body: { upload_id: id, use: "listing" } })
    const shown = () => disks.files.files().filter((file) => file.startsWith("files/"))
    disks.files.fill(TOO_LITTLE)
    assert.deepEqual(told(await draw()), FULL)
    assert.deepEqual(shown(), [], "of a photo not all widths of which are kept none is")
    disks.files.empty()
    assert.equal((await draw()).status, 200)
    assert.equal(shown().length, 4)
  }
)

test(
  "somebody buys while no file can be written; their photo is refused, and taken once there is room",
  { skip },
  async () => {
    disks.files.fill()
    const { body } = await prepare(market.base, variants)
    const placed = await place(market.base, body)
    assert.equal(placed.status, 200, JSON.stringify(placed.body))
    const photo = (await sand()).toString("base64")
    const key = { reference: placed.body.reference, phone: "0612345678" }
    const ask = () => market.call("POST", "/store/purchases/returns/photos", { body: { key, photo } })
    const kept = () => disks.files.files().filter((file) => file.includes("returns-waiting"))
    assert.deepEqual(told(await ask()), FULL)
    assert.deepEqual(kept(), [])
    disks.files.empty()
    assert.equal((await ask()).status, 200)
    assert.equal(kept().length, 1)
  }
)

test("nothing is sold by halves on a full database, and the same is sold once there is room", { skip }, async () => {
  const tables = ["purchase", '"order"']
  const move = async (to) => {
    for (const table of tables) await market.sql(`alter table ${table} set tablespace ${to}`)
  }
  await market.sql(`create tablespace small_disk location '${disks.database.folder}'`)
  // Every new row wants a page of its own.
  for (const table of tables) await market.sql(`alter table ${table} set (fillfactor = 10)`)
  await move("small_disk")
  try {
    const before = await reserved(market, variants)
    const { body } = await prepare(market.base, variants)
    disks.database.fill()
    assert.deepEqual(told(await prepare(market.base, variants)), FULL)
    const asked = await place(market.base, body)
    assert.ok(["PURCHASE_FAILED", "NO_ROOM"].includes(asked.body.code), JSON.stringify(asked.body))
    assert.equal((await market.call("GET", "/store/listings")).status, 200)
    disks.database.empty()
    await letTimePass(market)
    await untilDecided(market)
    const { status, orders, parcels } = await standing(market, body.purchase_id)
    assert.deepEqual([status, orders, parcels], ["draft", 0, 0])
    assert.equal(await reserved(market, variants), before)
    const anew = await prepare(market.base, variants, { purchase_id: body.purchase_id })
    assert.equal((await place(market.base, anew.body)).status, 200)
    assert.deepEqual(await standing(market, body.purchase_id), whole(3))
    assert.equal(await reserved(market, variants), before + 3)
  } finally {
    disks.database.empty()
    await move("pg_default")
    await market.sql("drop tablespace small_disk")
  }
})

test("the server lives, and the ledger holds after all of it", { skip }, async () => {
  assert.equal(market.ended(), false)
  assert.equal((await market.call("GET", "/ready")).status, 200)
  const { stdout } = await market.checkLedger()
  assert.match(stdout, /The ledger holds: \d+ proofs/)
})
