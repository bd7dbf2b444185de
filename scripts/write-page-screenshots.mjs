import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { default: sharp } = await import("sharp")
const { findChromium } = await import("./find-chromium.mjs")
const { root } = await import("./paths.mjs")
const { desk, fillBasket, open, phone, requireMarket, take } = await import("./photograph.mjs")
const { explainProblems } = await import("./problem.mjs")

// Every kind of page of a running market, in three languages, by day and by night, whole, for somebody to look at.
// Usage: npm run screenshots:pages [-- part of a name] [-- --desk]
const FOLDER = join(root, "test-results/pages")
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"))
const screens = process.argv.includes("--desk") ? { 1280: desk } : { 390: { ...phone, deviceScaleFactor: 1 } }

const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"))
const { login, password } = read("seed/data/demo-logins.json").find(({ role }) => role === "buyer")

const before = {
  basket: fillBasket,
  "sign-in": signIn,
  claim: signIn,
  purchase: signIn,
  receipt: signIn,
  return: signIn,
}
const purchases = ["claim", "purchase", "receipt", "return"]

process.exitCode = await explainProblems(async () => {
  const market = await requireMarket()
  const { path, args } = await findChromium()
  const types = read("tests/page-types.json").filter(
    ({ name }) => !wanted.length || wanted.some((word) => name.includes(word))
  )
  mkdirSync(FOLDER, { recursive: true })
  for (const type of types) {
    for (const [width, screen] of Object.entries(screens)) {
      for (const locale of ["ar", "fr", "en"]) {
        for (const colorScheme of ["light", "dark"]) {
          const png = await take({ executablePath: path, args }, market, {
            ...type,
            path: `/${locale}${type.path}`,
            screen: { ...screen, colorScheme },
            before: before[type.before],
            then: purchases.includes(type.before) ? openPurchase(locale, type.before) : undefined,
            whole: true,
          })
          const file = `${type.name}-${locale}-${colorScheme}-${width}.webp`
          await sharp(png, { limitInputPixels: false })
            .resize({ height: 16_000, withoutEnlargement: true })
            .webp({ quality: 80 })
            .toFile(join(FOLDER, file))
          console.log(`  test-results/pages/${file}`)
        }
      }
    }
  }
})

/** As the buyer of the demonstration. */
async function signIn(page) {
  await open(page, "/en/account")
  const form = page.locator("form:has([autocomplete=current-password])")
  await form.locator("[type=email]").fill(login)
  await form.locator("[type=password]").fill(password)
  await form.locator("[type=submit]").click()
  await page.waitForURL(/account/)
  await page.waitForLoadState("networkidle")
}

/** The demonstration's purchases, each opened until one leads on to what is wanted. */
const openPurchase = (locale, wanted) => async (page) => {
  await open(page, `/${locale}/account/purchases`)
  const links = await page
    .locator("main a[href*='/account/purchases/']")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")))
  for (const link of links) {
    await open(page, link)
    if (wanted === "claim" || wanted === "purchase") return
    const onward = page.locator(`main a[href*='/${wanted}']`).first()
    if (await onward.count()) return open(page, await onward.getAttribute("href"))
  }
}
