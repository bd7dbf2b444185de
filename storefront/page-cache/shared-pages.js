/* eslint-disable @typescript-eslint/no-require-imports -- Next loads it with require */
const { setTimeout: pause } = require("node:timers/promises")
const { promisify } = require("node:util")
const { deserialize } = require("node:v8")
const zlib = require("node:zlib")
const { createClient, RESP_TYPES } = require("@redis/client")

const [gzip, gunzip] = [zlib.gzip, zlib.gunzip].map((one) => promisify(one))

/** Seconds a page nobody called away stays in Redis; calls are remembered for longer than any page. */
const KEPT_S = 24 * 3600
const CALLS_KEPT_US = 2 * KEPT_S * 1e6
/** What Redis takes longer for is rendered meanwhile, and for a moment Redis is not asked at all. */
const PATIENCE_MS = 500
const PAUSE_MS = 1000
const OWN_DELAY_MS = 50
const SLOWEST_RETRY_MS = 1000
const CONNECTED_WITHIN_MS = 2000
/** A tag that every page bears: called when Redis is found empty, since calls were lost with the pages. */
const EVERYTHING = "*"

/**
 * What storefronts of one build share in Redis: pages, and when each tag was last called, in microseconds of Redis's
 * own clock. Reading rejects while Redis is away. Writing does not: a page that is not kept is rendered again, and
 * calls are told when Redis is back.
 */
exports.SharedPages = class SharedPages {
  #client
  #begun
  #prefix
  #calls
  #untold = new Set()
  #pauseUntil = 0
  #isAway = false

  /** @param {string} url of the Redis @param {string} prefix of all names, which names the build */
  constructor(url, prefix) {
    this.#prefix = `${prefix}page:`
    this.#calls = `${prefix}calls`
    this.#client = createClient({
      url,
      disableOfflineQueue: true,
      commandsQueueMaxLength: 10_000,
      socket: {
        connectTimeout: CONNECTED_WITHIN_MS,
        reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, SLOWEST_RETRY_MS),
      },
    })
    this.#client.on("error", (error) => this.#away(error))
    this.#client.on("ready", () => this.#back())
    const connected = this.#client.connect().catch((error) => this.#away(error))
    // The first visits of a process wait for the pages that are there already.
    this.#begun = Promise.race([connected, pause(CONNECTED_WITHIN_MS, undefined, { ref: false })])
  }

  /** Redis's time in microseconds. */
  async now() {
    return this.#ask(async (client) => {
      const [now, emptied] = await Promise.all([clock(client), client.zScore(this.#calls, EVERYTHING)])
      if (emptied === null) {
        await client.zAdd(this.#calls, { score: now - 1, value: EVERYTHING }, { condition: "NX" })
      }
      return now
    })
  }

  /** When one of these tags was last called. */
  async lastCall(tags) {
    if (this.#untold.size) await this.#tell()
    const [emptied, ...called] = await this.#ask((client) => client.zmScore(this.#calls, [EVERYTHING, ...tags]))
    return emptied === null ? Infinity : Math.max(emptied, ...called.map((moment) => moment ?? 0))
  }

  async read(key) {
    const bytes = await this.#ask((client) =>
      client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer }).get(this.#prefix + key)
    )
    if (!bytes) return null
    const content = await gunzip(bytes)
    return { ...deserialize(content), size: content.length }
  }

  async write(key, content) {
    const bytes = await gzip(content)
    await this.#ask((client) =>
      client.set(this.#prefix + key, bytes, { expiration: { type: "EX", value: KEPT_S } })
    ).catch((error) => this.#away(error))
  }

  async forget(key) {
    await this.#ask((client) => client.del(this.#prefix + key)).catch((error) => this.#away(error))
  }

  /** What bears one of these tags is not read any more, by any storefront. */
  async call(tags) {
    for (const tag of tags) this.#untold.add(tag)
    await this.#tell().catch((error) => this.#away(error))
  }

  async close() {
    await this.#client.close()
  }

  async #tell() {
    const tags = [...this.#untold]
    this.#untold.clear()
    try {
      await this.#ask(async (client) => {
        const now = await clock(client)
        const before = now - CALLS_KEPT_US
        await client
          .multi()
          .zAdd(
            this.#calls,
            tags.map((value) => ({ score: now, value })),
            { comparison: "GT" }
          )
          .zAdd(this.#calls, { score: before, value: EVERYTHING }, { condition: "XX", comparison: "GT" })
          .zRemRangeByScore(this.#calls, "-inf", `(${before}`)
          .exec()
      })
    } catch (error) {
      for (const tag of tags) this.#untold.add(tag)
      throw error
    }
  }

  async #ask(work) {
    await this.#begun
    if (!this.#client.isReady || performance.now() < this.#pauseUntil) throw new Error("Redis is away")
    let timer
    const patience = new Promise((_, reject) => {
      const wait = (then) => (timer = setTimeout(then, PATIENCE_MS, performance.now() + PATIENCE_MS))
      const giveUp = () => {
        this.#pauseUntil = performance.now() + PAUSE_MS
        reject(new Error(`Redis did not answer within ${PATIENCE_MS} ms`))
      }
      // Who was busy itself, as when it starts, is not to blame Redis: it waits once more.
      wait((due) => (performance.now() - due > OWN_DELAY_MS ? wait(giveUp) : giveUp()))
    })
    try {
      return await Promise.race([work(this.#client), patience])
    } finally {
      clearTimeout(timer)
    }
  }

  /** Told once, however many visits meet it. */
  #away(error) {
    if (this.#isAway) return
    this.#isAway = true
    console.error(`Pages are not shared while Redis does not take them: ${error.message || error.code}`)
  }

  #back() {
    if (this.#isAway) console.log("Pages are shared in Redis again")
    this.#isAway = false
    if (this.#untold.size) this.#tell().catch((error) => this.#away(error))
  }
}

async function clock(client) {
  const [seconds, microseconds] = await client.time()
  return Number(seconds) * 1e6 + Number(microseconds)
}
