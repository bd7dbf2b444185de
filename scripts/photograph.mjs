import { chromium } from "@playwright/test"
import { join, relative } from "node:path"
import sharp from "sharp"
import { root } from "./paths.mjs"
import { loadEnvironmentFile } from "./preflight.mjs"
import { Problem } from "./problem.mjs"

const PATIENCE_MS = 30_000

export const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true }
export const desk = { viewport: { width: 1280, height: 860 } }

/** Three listings of three cooperatives. */
const bought = ["taliouine-saffron-threads", "safi-blue-serving-plate", "miel-arbousier-bouhachem"]

/** The address of the running market. */
export async function requireMarket() {
  loadEnvironmentFile(join(root, ".env"))
  const market = process.env.STOREFRONT_URL?.trim() || `http://localhost:${process.env.STOREFRONT_PORT?.trim() || 3000}`
  const response = await fetch(market).catch(() => undefined)
  if (!response?.ok) {
    throw new Problem(`No market answers on ${market}: run npm start first, or set STOREFRONT_URL`)
  }
  return market
}

/** Starts a browser, lets `work` use it, and closes it whatever happens. */
export async function withBrowser({ path, args }, work) {
  const browser = await chromium.launch({ executablePath: path, args })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}

/** Opens a page as a visitor of its own, who carries nothing over, and hands it on once all of it is there. */
export async function visit(browser, market, { path, screen, before, then, status = 200 }, photograph) {
  const context = await browser.newContext({ baseURL: market, reducedMotion: "reduce", ...screen })
  try {
    context.setDefaultTimeout(PATIENCE_MS)
    const page = await context.newPage()
    await before?.(page)
    await open(page, path, status)
    await then?.(page)
    await settle(page)
    return await photograph(page)
  } finally {
    await context.close()
  }
}

export async function open(page, path, status = 200) {
  const response = await page.goto(path, { waitUntil: "networkidle" })
  if (response?.status() !== status) {
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
export async function fillBasket(page) {
  for (const handle of bought) {
    await open(page, `/en/listings/${handle}`)
    await page.locator("form:has([name=quantity]) button[type=submit]").click()
    await page.waitForFunction((handle) => localStorage.getItem("maarid.basket")?.includes(handle), handle)
  }
}

/** Pictures below the edge too, which wait for somebody to come near. */
export async function loadEverything(page) {
  await page.evaluate(() => {
    for (const image of document.images) {
      image.loading = "eager"
      // Otherwise a busy browser paints the page before its largest pictures.
      image.decoding = "sync"
    }
  })
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete))
}

/** The whole page as it stands, as a file to look at. @returns its path in the project */
export async function keepWhole(page, folder, file) {
  // A picture that is there may still wait to be painted.
  await page.evaluate(() => Promise.allSettled([...document.images].map((image) => image.decode())))
  await sharp(await page.screenshot({ fullPage: true }), { limitInputPixels: false })
    .resize({ height: 16_000, withoutEnlargement: true })
    .webp({ quality: 80 })
    .toFile(join(folder, file))
  return relative(root, join(folder, file))
}
