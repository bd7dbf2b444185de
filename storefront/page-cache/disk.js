/* eslint-disable @typescript-eslint/no-require-imports -- Next loads it with require */
const { default: FileSystemCache } = require("next/dist/server/lib/incremental-cache/file-system-cache")
const { fillLostPage, isLost } = require("./lost-page.js")

/**
 * Next's own page cache, but for pages that say that there is nothing: anybody can invent such addresses without end, and
 * each would stay on the disk and push a real page out of memory. Where something stood, the answer takes its place.
 */
exports.diskPageCache = () =>
  class DiskPageCache extends FileSystemCache {
    async set(key, data, context) {
      if (isLost(data)) {
        fillLostPage(this.serverDistDir, key, data)
        if (!this.fs.existsSync(this.getFilePath(`${key}.html`, data.kind))) return
      }
      await super.set(key, data, context)
    }
  }
