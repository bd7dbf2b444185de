import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { default: sharp } = await import("sharp")
const { findChromium } = await import("./find-chromium.mjs")
const { root } = await import("./paths.mjs")
const { desk, fillBasket, phone, requireMarket, visit, withBrowser } = await import("./photograph.mjs")
const { explainProblems, Problem } = await import("./problem.mjs")

/** The README's pictures of a running market with the demo data. Each stays small enough for a slow line. */
const FOLDER = join(root, "docs/screenshots")
const MOST_BYTES = 250_000
const QUALITIES = [82, 72, 62, 50]

const pictures = [
  { name: "home-ar-1280", path: "/ar", screen: desk },
  { name: "home-ar-390", path: "/ar", screen: phone },
  { name: "listing-fr-1280", path: "/fr/listings/taliouine-saffron-threads", screen: desk },
  { name: "basket-en-390", path: "/en/basket", screen: phone, before: fillBasket },
  { name: "checkout-en-1280", path: "/en/checkout", screen: desk, before: fillBasket, then: fillCheckout },
  { name: "region-ar-dark-1280", path: "/ar/regions/souss-massa", screen: { ...desk, colorScheme: "dark" } },
]

process.exitCode = await explainProblems(async () => {
  const market = await requireMarket()
  mkdirSync(FOLDER, { recursive: true })
  await withBrowser(await findChromium(), async (browser) => {
    for (const picture of pictures) {
      const png = await visit(browser, market, picture, (page) => page.screenshot())
      const bytes = await write(picture, png)
      console.log(`  docs/screenshots/${picture.name}.webp  ${Math.round(bytes / 1024)} KB`)
    }
  })
})

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
