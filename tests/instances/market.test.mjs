import assert from "node:assert/strict"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { after, before, test } from "node:test"
import { setTimeout as sleep } from "node:timers/promises"
import { Redis } from "ioredis"
import { becomes } from "../start/checkout.mjs"
import { call, chooseVariants, loginOf, place, prepare, signIn, visit } from "./calls.mjs"
import { given, startInstances } from "./instances.mjs"
import { isWholeOrNothing, letTimePass, reserved, shop, standing, untilDecided, whole } from "./shopping.mjs"

// Two servers, two storefronts, one worker, one Redis: whichever instance answers, it is one market.

const SERVERS = ["server-1", "server-2"]
const STOREFRONTS = ["storefront-1", "storefront-2"]
let market
let variants

before(async () => {
  market = await startInstances()
  variants = await chooseVariants(market, 3)
  assert.equal(variants.length, 3)
})
after(() => market?.stop())

const onEach = (names, work) => Promise.all(names.map((name) => work(market.at(name))))
const [one, other] = [() => market.at("server-1"), () => market.at("server-2")]

test("who signed in at one server is known to the other, and signed out everywhere at both", async () => {
  const token = await signIn(one(), "customer", loginOf("buyer"))
  const known = () =>
    onEach(SERVERS, async (base) => (await call(base, "GET", "/store/buyers/me/addresses", { token })).status)
  assert.deepEqual(await known(), [200, 200])
  const ended = await call(other(), "DELETE", "/store/buyers/me/sessions", {
    token,
  })
  assert.equal(ended.status, 200, JSON.stringify(ended.body))
  assert.deepEqual(await known(), [401, 401])
})

test("the dashboard's session is one at both servers", async () => {
  const token = await signIn(one(), "user", loginOf("administrator"))
  const opened = await call(other(), "POST", "/auth/session", { token })
  const cookie = opened.headers.get("set-cookie").split(";")[0]
  const seen = await onEach(SERVERS, async (base) => (await call(base, "GET", "/admin/users/me", { cookie })).status)
  assert.deepEqual(seen, [200, 200])
})

test("both storefronts keep somebody signed in", async () => {
  const cookie = `maarid.session=${await signIn(market.backend.url, "customer", loginOf("buyer"))}`
  const answers = await onEach(STOREFRONTS, async (base) => {
    const headers = { cookie, "content-type": "application/json" }
    return (
      await fetch(`${base}/api/session`, {
        method: "POST",
        headers,
        body: "{}",
      })
    ).json()
  })
  assert.deepEqual(answers, [{ signedIn: true }, { signedIn: true }])
})

test("a limit counts what came to either server", async () => {
  const body = {
    email: `nobody-${Date.now()}@test.example`,
    password: "not the password",
  }
  const statuses = []
  for (let tried = 0; tried < 24; tried++) {
    statuses.push((await call(tried % 2 ? one() : other(), "POST", "/auth/customer/emailpass", { body })).status)
  }
  assert.deepEqual(statuses.slice(0, 20), Array(20).fill(401))
  assert.deepEqual(statuses.slice(20), Array(4).fill(429))
})

test("a basket kept at one server is read at the other", async () => {
  const token = await signIn(one(), "customer", loginOf("buyer"))
  const lines = [{ variant_id: variants[0].variant_id, quantity: 3 }]
  const kept = await call(one(), "PUT", "/store/buyers/me/basket", {
    token,
    body: { lines },
  })
  assert.equal(kept.status, 200, JSON.stringify(kept.body))
  const read = await call(other(), "GET", "/store/buyers/me/basket", { token })
  assert.deepEqual(
    read.body.lines.map(({ variant_id, quantity }) => ({
      variant_id,
      quantity,
    })),
    lines
  )
})

test("prepared at one server it is placed once, however many times both are asked at once; its messages go out once", async () => {
  const prepared = await prepare(one(), variants)
  assert.equal(prepared.status, 200, JSON.stringify(prepared.body))
  const answers = await Promise.all([one(), other(), one(), other()].map((base) => place(base, prepared.body)))
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200, 200, 200]
  )
  assert.equal(new Set(answers.map(({ body }) => body.reference)).size, 1)
  assert.deepEqual(await standing(market, prepared.body.purchase_id), whole(3))
  const { reference } = answers[0].body
  await becomes(() => told(reference) > 0, "the worker sends nothing")
  const messages = await market.sql("select key from message where key like '%' || $1 || '%'", [
    prepared.body.purchase_id,
  ])
  assert.equal(new Set(messages.map(({ key }) => key)).size, messages.length)
  assert.equal(told(reference), 1)
})

/** How often a buyer was told by phone that a purchase is placed. */
function told(reference) {
  const folder = join(given("MAARID_DATA_DIR"), "outbox")
  return readdirSync(folder).filter(
    (file) => /purchase_placed.*\.txt$/.test(file) && readFileSync(join(folder, file), "utf8").includes(reference)
  ).length
}

test("a page one storefront has built the other answers without asking the backend", async () => {
  const path = nextPage()
  const first = await visit(market.at("storefront-1"), path)
  assert.equal(first.status, 200)
  let second
  const calls = await market.backend.callsDuring(async () => (second = await visit(market.at("storefront-2"), path)))
  assert.deepEqual([second.status, second.kept, calls.filter((call) => call.includes("info-pages"))], [200, "HIT", []])
  assert.equal(second.html, first.html)
})

test("an address without a language is given one", async () => {
  const asked = await onEach(STOREFRONTS, (base) => fetch(`${base}/`, { redirect: "manual" }))
  assert.deepEqual(
    asked.map(({ status }) => status),
    [307, 307]
  )
})

/** Pages that nothing in these tests changes, each for one visit only. */
const untouched = ["terms", "privacy", "returns", "delivery", "withdrawal", "how-it-works"].flatMap((page) =>
  ["ar", "fr", "en"].map((locale) => `/${locale}/${page}`)
)
const nextPage = () => untouched.pop() ?? assert.fail("every page was visited")

test("a price changed at one server reaches the pages of both storefronts", async () => {
  const { handle, product_id, variant_id } = variants[1]
  const token = await signIn(one(), "user", loginOf("administrator"))
  const path = `/en/listings/${handle}`
  await onEach(STOREFRONTS, (base) => visit(base, path))
  const find = `/admin/products/${product_id}?fields=id,*variants,*variants.prices`
  const { body } = await call(one(), "GET", find, { token })
  const [price] = body.product.variants.find(({ id }) => id === variant_id).prices
  for (const amount of [641, 643]) {
    const prices = [{ id: price.id, currency_code: price.currency_code, amount }]
    const changed = await call(other(), "POST", `/admin/products/${product_id}/variants/${variant_id}`, {
      token,
      body: { prices },
    })
    assert.equal(changed.status, 200, JSON.stringify(changed.body))
    const shows = async (base) => (await visit(base, path)).html.includes(`>${amount}<`)
    await becomes(async () => (await onEach(STOREFRONTS, shows)).every(Boolean), `${amount} is not on both`, 20)
  }
})

test("an address of nothing leaves nothing in Redis", async () => {
  for (const base of STOREFRONTS.map(market.at)) {
    const { status, kept } = await visit(base, "/fr/listings/nothing-of-that-name")
    assert.deepEqual([status, kept], [404, "MISS"])
  }
  const redis = new Redis(market.redis.url)
  const keys = await redis.keys("storefront:*")
  await redis.quit()
  assert.ok(keys.some((key) => key.includes(variants[1].handle)))
  assert.deepEqual(
    keys.filter((key) => key.includes("nothing-of-that-name")),
    []
  )
})

test("a server killed under load loses nothing: what was answered stands once, the rest stands once or not at all", async () => {
  const before = await reserved(market, variants)
  const shopping = shop(market.backend.url, variants, 4)
  await becomes(() => shopping.seen.placed.length >= 4, "nobody can buy")
  await market.kill("server-1")
  const then = shopping.seen.placed.length
  await becomes(() => shopping.seen.placed.length >= then + 4, "nobody can buy any more")
  const { placed, unsure, said } = await shopping.stop()
  await market.start("server-1")
  // What the killed server had begun is told with 502 by the balancer, and nothing else goes wrong.
  assert.deepEqual(
    [...said.keys()].filter((one) => one !== "200" && one !== "502"),
    [],
    JSON.stringify([...said])
  )
  for (const { purchase_id } of placed) {
    assert.deepEqual(await standing(market, purchase_id), whole(3))
  }
  // The worker decides these once their lock has ended, and then tells who was not told: here their time passes at once.
  await letTimePass(market)
  await market.sql("update purchase set placed_at = now() - interval '1 hour' where id = any($1)", [
    placed.map(({ purchase_id }) => purchase_id),
  ])
  await untilDecided(market)
  let stand = placed.length
  for (const { purchase_id } of unsure) {
    const left = await standing(market, purchase_id)
    if (left.status === "placed") stand++
    assert.ok(isWholeOrNothing(left, 3), JSON.stringify(left))
  }
  assert.equal(await reserved(market, variants), before + 3 * stand)
  await becomes(() => placed.every(({ reference }) => told(reference) > 0), "somebody is told nothing", 240)
  assert.deepEqual(
    placed.filter(({ reference }) => told(reference) !== 1),
    []
  )
  assert.equal((await call(one(), "GET", "/ready")).status, 200)
})

test("a purchase whose server left its lock behind is told to be busy, not to have failed", async () => {
  const { body } = await prepare(one(), variants)
  const redis = new Redis(market.redis.url)
  await redis.set(`medusa_lock:purchase:${body.purchase_id}`, "a server that is gone", "EX", 300, "NX")
  const asked = await place(other(), body)
  assert.deepEqual([asked.status, asked.body.code], [409, "PURCHASE_BUSY"])
  await redis.del(`medusa_lock:purchase:${body.purchase_id}`)
  await redis.quit()
  assert.equal((await place(one(), body)).status, 200)
})

test("a storefront killed under load breaks at most the pages it was sending", async () => {
  const paths = [nextPage(), "/fr/regions", "/en/cooperatives", `/ar/listings/${variants[0].handle}`]
  for (const path of paths) await visit(market.storefront.url, path)
  const seen = { whole: 0, broken: 0 }
  let goesOn = true
  const visitors = paths.map(async (path) => {
    while (goesOn) {
      const { status } = await visit(market.storefront.url, path).catch(() => ({
        status: 0,
      }))
      seen[status === 200 ? "whole" : "broken"]++
    }
  })
  await becomes(() => seen.whole > 40, "no page is answered")
  await market.kill("storefront-1")
  const then = seen.whole
  await becomes(() => seen.whole > then + 40, "no page is answered any more")
  goesOn = false
  await Promise.all(visitors)
  await market.start("storefront-1")
  assert.ok(seen.broken <= paths.length, JSON.stringify(seen))
  const { kept } = await visit(market.at("storefront-1"), paths[0])
  assert.equal(kept, "HIT", "it begins with the pages the other has kept")
})

test("pages are answered while Redis is away, and everything goes on when it is back", async () => {
  const paths = ["/ar", "/fr/regions", `/fr/listings/${variants[0].handle}`]
  for (const path of paths) await onEach(STOREFRONTS, (base) => visit(base, path))
  await market.redis.stop()
  const until = Date.now() + 4000
  while (Date.now() < until) {
    for (const path of paths) {
      const answers = await onEach(STOREFRONTS, (base) => visit(base, path))
      assert.deepEqual(
        answers.map(({ status }) => status),
        [200, 200],
        path
      )
    }
    await sleep(200)
  }
  await market.redis.start()
  await becomes(
    async () => (await onEach(SERVERS, (base) => call(base, "GET", "/ready"))).every(({ status }) => status === 200),
    "a server is not ready again",
    60
  )
  assert.deepEqual(market.ended(), [])
  const prepared = await prepare(one(), variants)
  const placed = await place(other(), prepared.body)
  assert.equal(placed.status, 200, JSON.stringify(placed.body))
  await becomes(() => told(placed.body.reference) > 0, "the worker sends nothing any more")
  await becomes(
    async () => {
      const path = nextPage()
      await visit(market.at("storefront-1"), path)
      return (await visit(market.at("storefront-2"), path)).kept === "HIT"
    },
    "pages are not shared again",
    10
  )
})

test("the ledger holds after all of it", async () => {
  const { stdout } = await market.checkLedger()
  assert.match(stdout, /The ledger holds: \d+ proofs/)
})
