import assert from "node:assert/strict"
import { after, before, beforeEach, test } from "node:test"
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises"
import { Redis } from "ioredis"
import { becomes } from "../start/checkout.mjs"
import redisCache from "../../storefront/page-cache/redis.js"
import sharedPages from "../../storefront/page-cache/shared-pages.js"
import { ownRedis } from "./redis.mjs"

// The storefront's page cache without the storefront: each `instance` is what one process has, Redis is a real one.

const { redisPageCache } = redisCache
const { SharedPages } = sharedPages

let redis
let client
const opened = []
const unhandled = []
process.on("unhandledRejection", (reason) => unhandled.push(reason))

before(async () => {
  redis = await ownRedis()
  client = new Redis(redis.url).on("error", () => {})
})
beforeEach(() => client.flushall())
after(async () => {
  await Promise.all(opened.map((pages) => pages.close()))
  client.disconnect()
  await redis.remove()
})

/** What a request does: each has a cache of its own over what its process keeps. */
function startInstance(build = "one") {
  const pages = new SharedPages(redis.url, `storefront:${build}:`)
  opened.push(pages)
  const Cache = redisPageCache(pages)
  const request = () => new Cache({ maxMemoryCacheSize: 1_000_000 })
  return { request, reaches: () => pages.now().then(Boolean, () => false) }
}
async function instance(build) {
  const { request, reaches } = startInstance(build)
  await becomes(reaches, "Redis does not answer", 10)
  return request
}
const page = (html, status = 200) => ({
  kind: "APP_PAGE",
  html,
  rscData: Buffer.from(`${html} as rsc`),
  segmentData: new Map([["/_tree", Buffer.from("tree")]]),
  headers: { "x-next-cache-tags": "listing:oil,lists" },
  status,
})
const context = { cacheControl: { revalidate: 3600, expire: undefined } }
/** A whole visit, as Next answers it: what is not kept is built first, what has grown old behind the answer. */
async function visit(request, html, meanwhile) {
  const kept = await request.get("/ar", { kind: "APP_PAGE" })
  const isOld = kept && kept.lastModified + kept.cacheControl.revalidate * 1000 < Date.now()
  if (!kept || isOld) {
    await meanwhile?.()
    await request.set("/ar", page(html), context)
  }
  return kept?.value.html ?? html
}

test("what one has built the other answers, buffers and segments included", async () => {
  const [one, other] = [await instance(), await instance()]
  assert.equal(await visit(one(), "first"), "first")
  const kept = await other().get("/ar", { kind: "APP_PAGE" })
  assert.deepEqual(kept.value, page("first"))
  assert.deepEqual(kept.cacheControl, context.cacheControl)
})

test("who begins has the pages of the others from the first visit on", async () => {
  await visit((await instance())(), "first")
  assert.equal(await visit(startInstance().request(), "never"), "first")
})

test("a tag that is called reaches every instance, and only what bears it", async () => {
  const [one, other] = [await instance(), await instance()]
  await visit(one(), "old")
  assert.equal(await visit(other(), "never"), "old")
  await one().revalidateTag("listing:honey")
  assert.equal(await visit(one(), "never"), "old")
  await one().revalidateTag(["listing:oil"])
  assert.equal(await visit(one(), "new"), "new", "where it was called, at once")
  await becomes(async () => (await visit(other(), "never")) === "new", "the other still shows what was", 5)
})

test("a page that was being built when its tag was called is not taken for a new one", async () => {
  const [one, other] = [await instance(), await instance()]
  await visit(one(), "read before", () => other().revalidateTag("lists"))
  assert.equal(await visit(one(), "read after"), "read after")
  assert.equal(await visit(other(), "never"), "read after")
})

test("answers of the API are kept by the tags they are asked with, those of their page among them", async () => {
  const [one, other] = [await instance(), await instance()]
  const answer = { kind: "FETCH", data: { headers: {}, body: "e30=", status: 200, url: "/" }, revalidate: 3600 }
  const ask = (request, softTags = []) => request.get("key", { kind: "FETCH", tags: ["home"], softTags })
  const first = one()
  assert.equal(await ask(first), null)
  await first.set("key", answer, { fetchCache: true, tags: ["home"] })
  assert.deepEqual((await ask(other())).value, answer)
  await other().revalidateTag("_N_T_/ar")
  assert.ok(await ask(other()))
  assert.equal(await ask(other(), ["_N_T_/ar"]), null)
  await one().revalidateTag("home")
  assert.equal(await ask(one()), null)
})

test("no page is built of an answer that another instance knows to be old", async () => {
  const [one, other] = [await instance(), await instance()]
  const answer = (body) => ({ kind: "FETCH", data: { headers: {}, body, status: 200, url: "/" }, revalidate: 3600 })
  const ask = (request) => request.get("key", { kind: "FETCH", tags: ["lists"] })
  const first = one()
  await ask(first)
  await first.set("key", answer("old"), { fetchCache: true, tags: ["lists"] })
  await visit(one(), "of old")
  assert.ok(await ask(other()), "asked a moment ago")
  await one().revalidateTag("lists")
  const request = other()
  assert.equal(await request.get("/ar", { kind: "APP_PAGE" }), null)
  assert.equal(await ask(request), null)
})

test("a page of nothing is not kept, and takes away what stood there", async () => {
  const [one, other] = [await instance(), await instance()]
  await one().set("/ar/invented", page("nothing", 404), context)
  assert.deepEqual(await client.keys("*page*"), [])
  await visit(one(), "something")
  await one().revalidateTag("lists")
  const request = one()
  assert.equal(await request.get("/ar", { kind: "APP_PAGE" }), null)
  await request.set("/ar", page("gone", 404), context)
  assert.equal(await other().get("/ar", { kind: "APP_PAGE" }), null)
  assert.deepEqual(await client.keys("*page*"), [])
})

test("another build sees nothing of it; what is kept ends by itself", async () => {
  const [one, next] = [await instance("one"), await instance("two")]
  await visit(one(), "built by one")
  assert.equal(await visit(next(), "built by two"), "built by two")
  const keys = await client.keys("*page*")
  assert.deepEqual(keys.sort(), ["storefront:one:page:/ar", "storefront:two:page:/ar"])
  for (const key of keys) assert.ok((await client.ttl(key)) > 3600 && (await client.ttl(key)) <= 24 * 3600)
})

test("where Redis was emptied, nothing in memory is believed", async () => {
  const one = await instance()
  await visit(one(), "before")
  await client.flushall()
  await becomes(async () => (await visit(one(), "after")) === "after", "memory is believed", 5)
})

test("without Redis pages are rendered and kept for a second, and what was called meanwhile counts when it is back", async () => {
  const [one, other] = [await instance(), await instance()]
  await visit(one(), "before")
  await redis.stop()
  await becomes(async () => (await visit(one(), "alone")) === "alone", "an old page is believed for ever", 10)
  assert.equal(await visit(one(), "too soon"), "alone")
  await one().revalidateTag("lists")
  assert.equal(await visit(one(), "called"), "called", "where it was called, at once")
  const { request: late, reaches } = startInstance()
  assert.equal(await visit(late(), "begun alone"), "begun alone")
  await redis.start()
  await becomes(reaches, "who begins without Redis never finds it", 10)
  // Redis kept the page of before the call on its disk.
  await becomes(async () => !(await other().get("/ar", { kind: "APP_PAGE" })), "the call was forgotten", 5)
  await becomes(async () => (await visit(one(), "together")) === "together", "Redis is not used again", 5)
  await becomes(
    async () => (await other().get("/ar", { kind: "APP_PAGE" }))?.value.html === "together",
    "pages are not shared again",
    5
  )
  assert.deepEqual(unhandled, [])
})

test("a Redis that hangs holds up one visit for half a second and the next ones not at all", async () => {
  const one = await instance()
  await visit(one(), "before")
  await sleep(600)
  redis.hang()
  try {
    const timed = async () => {
      const begun = performance.now()
      await visit(one(), "meanwhile")
      return performance.now() - begun
    }
    assert.ok((await timed()) < 3000)
    assert.ok(Math.min(await timed(), await timed(), await timed()) < 250)
  } finally {
    redis.goOn()
  }
  await becomes(
    async () => (await one().get("/ar", { kind: "APP_PAGE" }))?.value.html !== "meanwhile",
    "Redis is not asked again",
    5
  )
  assert.deepEqual(unhandled, [])
})

test("a process that was busy itself reads what Redis answered meanwhile", async () => {
  const [one, other] = [await instance(), await instance()]
  await visit(one(), "first")
  const asked = visit(other(), "never")
  await nextTurn()
  const until = performance.now() + 700
  while (performance.now() < until);
  assert.equal(await asked, "first")
})
