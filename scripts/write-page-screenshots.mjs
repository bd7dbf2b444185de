import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { findChromium } = await import("./find-chromium.mjs")
const { root } = await import("./paths.mjs")
const { desk, fillBasket, keepWhole, loadEverything, open, phone, requireMarket, visit, withBrowser } =
  await import("./photograph.mjs")
const { explainProblems, Problem } = await import("./problem.mjs")

// Every kind of page of a running market, in three languages, by day and by night, whole, for somebody to look at.
// Usage: npm run screenshots:pages [-- part of a name] [-- --desk]
const FOLDER = join(root, "test-results/pages")
const wanted = process.argv.slice(2).filter((word) => !word.startsWith("--"))
const screens = process.argv.includes("--desk") ? { 1280: desk } : { 390: { ...phone, deviceScaleFactor: 1 } }

const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"))
const { login, password } = read("seed/data/demo-logins.json").find(({ role }) => role === "buyer")

const purchases = ["claim", "purchase", "receipt", "return"]

process.exitCode = await explainProblems(async () => {
  const market = await requireMarket()
  const types = read("tests/page-types.json").filter(
    ({ name }) => !wanted.length || wanted.some((word) => name.includes(word))
  )
  mkdirSync(FOLDER, { recursive: true })
  await withBrowser(await findChromium(), async (browser) => {
    const signedIn = types.some(({ before }) => before && before !== "basket")
    const storageState = signedIn ? await signIn(browser, market) : undefined
    for (const type of types) {
      for (const [width, screen] of Object.entries(screens)) {
        for (const locale of ["ar", "fr", "en"]) {
          const picture = {
            ...type,
            path: `/${locale}${type.path}`,
            screen: { ...screen, storageState: type.before && type.before !== "basket" ? storageState : undefined },
            before: type.before === "basket" ? fillBasket : undefined,
            then: purchases.includes(type.before) ? openPurchase(locale, type.before) : undefined,
          }
          await visit(browser, market, picture, (page) => keepByDayAndNight(page, `${type.name}-${locale}`, width))
        }
      }
    }
  })
})

async function keepByDayAndNight(page, name, width) {
  await loadEverything(page)
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
    console.log(`  ${await keepWhole(page, FOLDER, `${name}-${colorScheme}-${width}.webp`)}`)
  }
}

/** As the buyer of the demonstration, once: who signs in again and again is asked to wait. */
async function signIn(browser, market) {
  return visit(browser, market, { path: "/en/account", screen: phone }, async (page) => {
    const form = page.locator("form:has([autocomplete=current-password])")
    await page.locator("details:has([autocomplete=current-password]) > summary").click()
    await form.locator("[name=email]").fill(login)
    await form.locator("[name=password]").fill(password)
    await form.locator("[type=submit]").click()
    await page.locator("main a[href*='/account/purchases']").first().waitFor()
    return page.context().storageState()
  })
}

/** The demonstration's purchases, each opened until one leads on to what is wanted. */
function openPurchase(locale, wanted) {
  return async (page) => {
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
    throw new Problem(`none of the demonstration's purchases leads to its ${wanted}`)
  }
}
