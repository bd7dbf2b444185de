/* eslint-disable @typescript-eslint/no-require-imports -- Next loads it with require */
const { serialize } = require("node:v8")
const { NEXT_CACHE_TAGS_HEADER } = require("next/dist/lib/constants")
const { LRUCache } = require("next/dist/server/lib/lru-cache")
const { fillLostPage, isLost } = require("./lost-page.js")

/**
 * How long a page in memory is believed without asking Redis: another instance may have heard that it changed. An answer of
 * the API never is: a page built of it would be new to everybody and show what was.
 */
const BELIEVED_MS = 500
/** The same while Redis is away and nobody can tell. Afterwards a page is still answered, and built anew meanwhile. */
const BELIEVED_ALONE_MS = 1000

/**
 * A page cache that several storefronts share. Redis has every page and the moments at which tags were called; memory
 * has the latest pages, each looked up there again by its tags alone. An entry is `born` when its request began, by
 * Redis's clock: what was called since then is not in it, however long it took to render. Next makes one of these a request.
 */
exports.redisPageCache = (pages) => {
  let memory
  let lastCall = 0

  const isBelieved = ({ askedAt }, milliseconds) => askedAt > lastCall && performance.now() - askedAt < milliseconds

  const remember = (key, entry, askedAt) => {
    memory.set(key, Object.assign(entry, { askedAt }))
    return entry
  }

  return class RedisPageCache {
    constructor({ maxMemoryCacheSize, serverDistDir }) {
      this.serverDistDir = serverDistDir
      memory ??= new LRUCache(maxMemoryCacheSize || 1, (entry, key) => key.length + entry.size)
    }

    async get(key, { kind, tags = [], softTags = [] }) {
      const isPage = kind !== "FETCH"
      const kept = memory.get(key)
      // What has grown old here may have been built anew elsewhere.
      const young = kept && !isOld(kept) ? kept : undefined
      if (isPage && young && isBelieved(young, BELIEVED_MS)) return young
      const askedAt = performance.now()
      const isSound = async (entry) =>
        entry && entry.born > (await pages.lastCall([...entry.tags, ...tags, ...softTags]))
      try {
        this.born ??= await pages.now()
        if (await isSound(young)) return remember(key, young, askedAt)
        const shared = await pages.read(key)
        return (await isSound(shared)) ? remember(key, shared, askedAt) : null
      } catch {
        if (!isPage || !kept || kept.askedAt <= lastCall) return null
        return isBelieved(kept, BELIEVED_ALONE_MS) ? kept : asStale(kept)
      }
    }

    /** A page of nothing is not kept, and takes away what stood there: anybody can invent such addresses without end. */
    async set(key, value, { cacheControl, tags = [] }) {
      if (isLost(value)) fillLostPage(this.serverDistDir, key, value)
      if (!value || isLost(value)) {
        memory.remove(key)
        return pages.forget(key)
      }
      const entry = {
        value,
        cacheControl,
        lastModified: Date.now(),
        tags: [...tags, ...tagsOf(value)],
        born: this.born ?? 0,
      }
      const bytes = serialize(entry)
      remember(key, { ...entry, size: bytes.length }, this.born ? 0 : performance.now())
      if (this.born) await pages.write(key, bytes)
    }

    /** Whatever the caller's profile says, the next visit waits for what is new: the backend asks for nothing else. */
    async revalidateTag(tags) {
      lastCall = performance.now()
      await pages.call([tags].flat())
    }

    resetRequestCache() {}
  }
}

/** Next answers such a page at once and builds it anew behind it: where that fails too, it stands. */
const asStale = (entry) => ({ ...entry, lastModified: 1, cacheControl: { revalidate: 1, expire: undefined } })

/** A page says its tags in a header, an answer of the API is given them. */
const tagsOf = ({ headers }) => headers?.[NEXT_CACHE_TAGS_HEADER]?.split(",") ?? []

function isOld({ value, cacheControl, lastModified }) {
  const lifetime = cacheControl?.revalidate ?? value.revalidate
  return typeof lifetime === "number" && lastModified + lifetime * 1000 < Date.now()
}
