/* eslint-disable @typescript-eslint/no-require-imports -- Next loads it with require */
const { readFileSync } = require("node:fs")
const { join } = require("node:path")

const made = new Map()

/** What the build made of [locale]/lost; nothing where it made none. */
function lostPage(serverFolder, locale) {
  const file = join(serverFolder, "app", locale, "lost.html")
  if (!made.has(file)) {
    try {
      made.set(file, readFileSync(file, "utf8"))
    } catch (error) {
      if (error.code !== "ENOENT") throw error
      made.set(file, undefined)
    }
  }
  return made.get(file)
}

/** Whether somebody asked for a page that there is not. */
exports.isLost = (page) => page?.kind === "APP_PAGE" && page.status === 404

/**
 * Gives the answer for an address of nothing its words. Next makes it empty, without language or direction, and leaves
 * all to scripts (vercel/next.js#62228); before it is sent it passes the page cache.
 */
exports.fillLostPage = (serverFolder, key, page) => {
  // Next puts the route before the address: "/route-cache/…/$/fr/listings/nothing".
  const [, locale] = key.match(/(?:^|\$)\/(ar|fr|en)(?:\/|$)/) ?? []
  if (serverFolder && locale) page.html = lostPage(serverFolder, locale) ?? page.html
}
