/* eslint-disable @typescript-eslint/no-require-imports -- Next loads it with require */
const { readFileSync } = require("node:fs")
const { join } = require("node:path")
const { diskPageCache } = require("./page-cache/disk.js")

const redisUrl = process.env.REDIS_URL?.trim()
const serving = process.env.NODE_ENV === "production" && process.env.NEXT_PHASE !== "phase-production-build"
const DiskPageCache = diskPageCache()
let SharedPageCache

/** Pages of a build are no good to another: its names begin with the build's. */
function sharedPageCache(serverFolder) {
  const { redisPageCache } = require("./page-cache/redis.js")
  const { SharedPages } = require("./page-cache/shared-pages.js")
  const build = readFileSync(join(serverFolder, "../BUILD_ID"), "utf8").trim()
  return redisPageCache(new SharedPages(redisUrl, `storefront:${build}:`))
}

/** Where Next keeps pages and answers: in Redis for several storefronts, else in memory and folder of this one. */
module.exports = class PageCache {
  constructor(context) {
    // The proxy has a copy of this file built in, without a folder: it keeps nothing.
    if (!redisUrl || !serving || !context.serverDistDir) return new DiskPageCache(context)
    SharedPageCache ??= sharedPageCache(context.serverDistDir)
    return new SharedPageCache(context)
  }
}
