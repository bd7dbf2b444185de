/* global self, caches, fetch */
// Keeps the pages somebody saw last, and what they need, for when there is no network. A page is kept only if it is the same
// for everybody, which its Cache-Control says: never a checkout, an account, a purchase or an answer of the API.

const PAGES = "maarid-pages"
const SHELLS = "maarid-shells"
const PICTURES = "maarid-pictures"
const ASSETS = "maarid-assets"
const MOST = { [PAGES]: 30, [SHELLS]: 6, [PICTURES]: 150, [ASSETS]: 300 }
const DAY_MS = 86_400_000

const languageOf = ({ origin, pathname }) =>
  origin === self.location.origin ? pathname.match(/^\/(ar|fr|en)(?=\/|$)/)?.[1] : undefined
const isForEverybody = (response) =>
  response.ok &&
  !response.redirected &&
  /\bs-maxage=/.test(response.headers.get("cache-control") ?? "") &&
  response.headers.get("content-type")?.startsWith("text/html")

/** The newest stands last; the oldest give way. */
async function keep(name, address, response) {
  const cache = await caches.open(name)
  await cache.delete(address)
  await cache.put(address, response)
  const kept = await cache.keys()
  const surplus = kept.slice(0, Math.max(0, kept.length - MOST[name]))
  await Promise.all(surplus.map((old) => cache.delete(old)))
}

async function fetchOnce(name, address, options) {
  const kept = await caches.match(address, { cacheName: name })
  if (kept) return kept
  const response = await fetch(address, options)
  if (response.ok) await keep(name, address, response.clone())
  return response
}

/** Keeps a page with the scripts, styles and fonts it names. */
async function keepPage(name, address, response) {
  if (!isForEverybody(response)) return
  const html = await response.clone().text()
  await keep(name, address, response)
  const assets = new Set(html.match(/\/_next\/static\/[^"'\\\s<>)]+/g))
  await Promise.allSettled([...assets].map((asset) => fetchOnce(ASSETS, asset)))
}

/** The page that says what can still be read, and the basket, which lives on the device: renewed once a day. */
async function keepShells(language) {
  for (const page of ["offline", "basket"]) {
    const address = `/${language}/${page}`
    const kept = await caches.match(address, { cacheName: SHELLS })
    const age = Date.now() - Date.parse(kept?.headers.get("date") ?? 0)
    if (!kept || age > DAY_MS) await keepPage(SHELLS, address, await fetch(address))
  }
}

async function visit(event, url, language) {
  const address = url.pathname
  try {
    const response = (await event.preloadResponse) ?? (await fetch(event.request))
    if (!url.search) event.waitUntil(keepPage(PAGES, address, response.clone()))
    return response
  } catch (error) {
    const kept = (await caches.match(address)) ?? (await caches.match(`/${language}/offline`))
    if (kept) return kept
    throw error
  }
}

/** A picture that was kept; without network, the same in another width rather than none. */
async function show(request) {
  try {
    return await fetchOnce(PICTURES, request.url, { mode: "cors", credentials: "omit" })
  } catch {
    const stem = request.url.replace(/-\d+\.webp$/, "-")
    const cache = await caches.open(PICTURES)
    const sister = (await cache.keys()).find(({ url }) => /-\d+\.webp$/.test(url) && url.startsWith(stem))
    return (sister && (await cache.match(sister))) ?? fetch(request)
  }
}

self.addEventListener("install", () => self.skipWaiting())

self.addEventListener("activate", (event) => {
  const tidy = async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("maarid-") && !(name in MOST))
    await Promise.all(names.map((name) => caches.delete(name)))
    await self.registration.navigationPreload?.enable()
    await self.clients.claim()
  }
  event.waitUntil(tidy())
})

self.addEventListener("fetch", (event) => {
  const { request } = event
  if (request.method !== "GET") return
  const url = new URL(request.url)
  const language = languageOf(url)
  if (request.mode === "navigate") {
    if (language) event.respondWith(visit(event, url, language))
  } else if (request.destination === "image" && /\.(?:webp|svg)$/.test(url.pathname)) {
    event.respondWith(show(request))
  } else if (url.origin === self.location.origin && url.pathname.startsWith("/_next/static/")) {
    event.respondWith(fetchOnce(ASSETS, request.url))
  }
})

// A page reached without a full load tells that it was seen, and which pictures it showed.
self.addEventListener("message", (event) => {
  const { seen, pictures = [] } = event.data ?? {}
  const url = new URL(String(seen), self.location.origin)
  const language = languageOf(url)
  if (!language) return
  const work = async () => {
    await keepPage(PAGES, url.pathname, await fetch(url.pathname))
    await keepShells(language)
    await Promise.allSettled(
      pictures.map((picture) => fetchOnce(PICTURES, picture, { mode: "cors", credentials: "omit" }))
    )
  }
  event.waitUntil(work().catch(() => undefined))
})
