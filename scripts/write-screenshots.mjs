import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { chromium } = await import("@playwright/test")
const { default: sharp } = await import("sharp")
const { findChromium } = await import("./find-chromium.mjs")
const { root } = await import("./paths.mjs")
const { loadEnvironmentFile } = await import("./preflight.mjs")
const { explainProblems, Problem } = await import("./problem.mjs")

/** The README's pictures of a running market with the demo data. Each stays small enough for a slow line. */
const FOLDER = join(root, "docs/screenshots")
const MOST_BYTES = 250_000
const QUALITIES = [82, 72, 62, 50]
const PATIENCE_MS = 30_000

const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true }
const desk = { viewport: { width: 1280, height: 860 } }

/** Three listings of three cooperatives. */
const bought = ["taliouine-saffron-threads", "safi-blue-serving-plate", "miel-arbousier-bouhachem"]

const pictures = [
  { name: "home-ar-1280", path: "/ar", screen: desk },
  { name: "home-ar-390", path: "/ar", screen: phone },
  { name: "listing-fr-1280", path: "/fr/listings/taliouine-saffron-threads", screen: desk },
  { name: "basket-en-390", path: "/en/basket", screen: phone, before: fillBasket },
  { name: "checkout-en-1280", path: "/en/checkout", screen: desk, before: fillBasket, then: fillCheckout },
  { name: "region-ar-dark-1280", path: "/ar/regions/souss-massa", screen: { ...desk, colorScheme: "dark" } },
]

process.exitCode = await explainProblems(async () => {
  loadEnvironmentFile(join(root, ".env"))
  const market = process.env.STOREFRONT_URL?.trim() || `http://localhost:${process.env.STOREFRONT_PORT?.trim() || 3000}`
  await requireMarket(market)
  const { path, args } = await findChromium()
  const program = { executablePath: path, args }
  mkdirSync(FOLDER, { recursive: true })
  for (const picture of pictures) {
    const bytes = await write(picture, await take(program, market, picture))
    console.log(`  docs/screenshots/${picture.name}.webp  ${Math.round(bytes / 1024)} KB`)
  }
})

async function requireMarket(market) {
  const response = await fetch(market).catch(() => undefined)
  if (!response?.ok) {
    throw new Problem(`No market answers on ${market}: run npm start first, or set STOREFRONT_URL`)
  }
}

/** A browser of its own for every picture: no basket is carried over. */
async function take(program, market, { path, screen, before, then }) {
  const browser = await chromium.launch(program)
  try {
    const context = await browser.newContext({ baseURL: market, reducedMotion: "reduce", ...screen })
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    await before?.(page)
    await open(page, path)
    await then?.(page)
    await settle(page)
    return await page.screenshot()
  } finally {
    await browser.close()
  }
}

async function open(page, path) {
  const response = await page.goto(path, { waitUntil: "networkidle" })
  if (!response?.ok()) {
    throw new Problem(`${path} answers ${response?.status()}: the pictures need the demo data of npm start`)
  }
}

/** Fonts are there, and so is every picture that can be seen; one beyond the edge may never load. */
async function settle(page) {
  await page.waitForLoadState("networkidle")
  await page.evaluate(() => document.fonts.ready)
  await page.waitForFunction(() =>
    [...document.images].every((image) => {
      const { top, bottom, left, right } = image.getBoundingClientRect()
      const seen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
      return image.complete || !seen
    })
  )
}

/** As a buyer does it, listing by listing. */
async function fillBasket(page) {
  for (const handle of bought) {
    await open(page, `/en/listings/${handle}`)
    await page.locator("form:has([name=quantity]) button[type=submit]").click()
    await page.waitForFunction((handle) => localStorage.getItem("maarid.basket")?.includes(handle), handle)
  }
}

async function fillCheckout(page) {
  const typed = {
    recipient: "Demo buyer",
    phone: "0612345678",
    city: "Casablanca",
    street: "Maârif, rue 12, no. 4",
    landmark: "Next to the pharmacy",
  }
  for (const [name, text] of Object.entries(typed)) {
    await page.locator(`[name=${name}]`).fill(text)
  }
  const priced = page.waitForResponse((response) => response.url().includes("/api/purchases/prepare"))
  await page.locator("[name=province]").selectOption("MA-CAS")
  await page.locator("[name=landmark]").blur()
  await priced
  await page.evaluate(() => scrollTo(0, 0))
}

/** The best quality that fits. */
async function write({ name }, png) {
  for (const quality of QUALITIES) {
    const webp = await sharp(png).webp({ quality }).toBuffer()
    if (webp.length < MOST_BYTES) {
      writeFileSync(join(FOLDER, `${name}.webp`), webp)
      return webp.length
    }
  }
  throw new Problem(`${name} does not fit into ${MOST_BYTES} bytes`)
}
