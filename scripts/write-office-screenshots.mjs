import { mkdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { requireSupportedNode } from "./node-version.mjs"

requireSupportedNode()
const { findChromium } = await import("./find-chromium.mjs")
const { officePages } = await import("./office-pages.mjs")
const { root } = await import("./paths.mjs")
const { keepWhole, loadEverything, requireMarket, withBrowser } = await import("./photograph.mjs")
const { explainProblems, Problem } = await import("./problem.mjs")

// The desk and the dashboard of a running market, in three languages, on a phone and a wide screen, by day and by night.
// Usage: npm run screenshots:offices [-- desk | dashboard] [-- part of a name] [-- --ar] [-- --minutes=12]
const FOLDER = join(root, "test-results/offices")
const PATIENCE_MS = 15_000
/** What a page lists is there by then. */
const LINK_MS = 3000
const SCREENS = { 390: { width: 390, height: 844 }, 1280: { width: 1280, height: 860 } }
const SCHEMES = ["light", "dark"]
const LOCALES = ["ar", "fr", "en"]

const given = process.argv.slice(2)
const asked = given.filter((word) => !word.startsWith("--"))
const offices = Object.keys(officePages).filter((one) => asked.includes(one))
const wanted = asked.filter((word) => !(word in officePages))
const chosen = LOCALES.filter((locale) => given.includes(`--${locale}`))
const minutes = Number(given.find((word) => word.startsWith("--minutes="))?.split("=")[1] ?? 12)
const until = Date.now() + minutes * 60_000

const logins = JSON.parse(readFileSync(join(root, "seed/data/demo-logins.json"), "utf8"))
const backend = process.env.BACKEND_URL?.trim() || `http://localhost:${process.env.BACKEND_PORT?.trim() || 9000}`

const tokens = new Map()

process.exitCode = await explainProblems(async () => {
  const market = await requireMarket()
  mkdirSync(FOLDER, { recursive: true })
  const entered = { desk: await enterDesk(market), dashboard: enterDashboard }
  const left = []
  await withBrowser(await findChromium(), async (browser) => {
    for (const office of offices.length ? offices : Object.keys(officePages)) {
      for (const locale of chosen.length ? chosen : LOCALES) {
        const pages = officePages[office].filter(
          ({ name }) => !wanted.length || wanted.some((word) => name.includes(word))
        )
        const base = office === "desk" ? `${market}/${locale}` : `${backend}/app`
        for (const guest of [true, false]) {
          const own = pages.filter((one) => Boolean(one.guest) === guest)
          if (!own.length) continue
          const context = await browser.newContext({ bypassCSP: true, viewport: SCREENS[1280] })
          context.setDefaultTimeout(PATIENCE_MS)
          const page = await context.newPage()
          await speak(page, locale)
          if (!guest) await entered[office](page)
          for (const one of own) {
            const name = `${office}-${one.name}-${locale}`
            if (Date.now() > until) left.push(name)
            else
              await photograph(page, base, { ...one, name }).catch((error) => left.push(`${name}: ${firstLine(error)}`))
          }
          await context.close()
        }
      }
    }
  })
  if (left.length) throw new Problem(`not photographed:\n  ${left.join("\n  ")}`)
})

function firstLine(error) {
  return String(error?.message ?? error).split("\n")[0]
}

/** The dashboard keeps the language on the device; the desk has it in the address. */
async function speak(page, locale) {
  await page.addInitScript((lng) => localStorage.setItem("lng", lng), locale)
  await page.context().addCookies([{ name: "lng", value: locale, url: backend }])
}

/** As the demonstration's first member, without the form: who signs in again and again is asked to wait. */
async function enterDesk(market) {
  const { login, password } = logins.find(({ role }) => role === "member")
  const token = await tokenOf("cooperative_member", login, password)
  return (page) => page.context().addCookies([{ name: "maarid.desk", value: token, url: market }])
}

/** An administrator sees every room. */
async function enterDashboard(page) {
  const { login, password } = logins.find(({ role }) => role === "administrator")
  const headers = { authorization: `Bearer ${await tokenOf("user", login, password)}` }
  const answer = await page.context().request.post(`${backend}/auth/session`, { headers })
  if (!answer.ok()) throw new Problem(`the administrator of the demonstration cannot sign in: ${answer.status()}`)
}

async function tokenOf(actor, email, password) {
  if (!tokens.has(actor)) {
    const answer = await fetch(`${backend}/auth/${actor}/emailpass`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    }).catch(() => undefined)
    if (!answer?.ok) throw new Problem(`${backend} does not let ${email} in: set BACKEND_URL to the market's`)
    tokens.set(actor, (await answer.json()).token)
  }
  return tokens.get(actor)
}

async function photograph(page, base, { name, path, from, link, then, press }) {
  await page.setViewportSize(SCREENS[1280])
  await page.emulateMedia({ colorScheme: SCHEMES[0], reducedMotion: "reduce" })
  await show(page, base + (path ?? from))
  if (link) {
    const target = page.locator(link).first()
    await target.waitFor({ timeout: LINK_MS }).catch(() => {
      throw new Problem(`nothing on ${from} leads there`)
    })
    const href = await target.getAttribute("href")
    await show(page, new URL(href, page.url()).href + (then ?? ""))
  }
  if (press) await page.locator(press).first().click()
  await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)))
  await loadEverything(page)
  await page.evaluate(() => document.fonts.ready)
  // What turns from day to night by and by would be caught in between.
  await page.addStyleTag({ content: "*, ::before, ::after { transition: none !important }" })
  for (const [width, screen] of Object.entries(SCREENS)) {
    await page.setViewportSize(screen)
    // The dashboard scrolls within itself: the window becomes as tall as what it holds.
    const height = await page.evaluate(() =>
      Math.max(...[...document.querySelectorAll("main, main > *")].map((one) => one.scrollHeight), 0)
    )
    await page.setViewportSize({ ...screen, height: Math.min(Math.max(screen.height, height + 160), 6000) })
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
      // The dashboard has chosen its colours once for all, by a class.
      await page.evaluate(
        (scheme) => document.documentElement.classList.replace(scheme === "dark" ? "light" : "dark", scheme),
        colorScheme
      )
      console.log(`  ${await keepWhole(page, FOLDER, `${name}-${colorScheme}-${width}.webp`)}`)
    }
  }
}

async function show(page, address) {
  // The desk comes whole from the server, the dashboard asks for what it shows.
  const office = address.startsWith(`${backend}/app`)
  const response = await page.goto(address, { waitUntil: office ? "networkidle" : "load" })
  if (!response?.ok()) throw new Problem(`${address} answers ${response?.status()}`)
  if (!office) return
  await page.locator("h1").first().waitFor()
  // A page that goes on telling how it stands is photographed as it is.
  const loaded = () =>
    page.waitForFunction(() => !document.querySelector("main p[role=status]:not(:empty)"), null, { timeout: LINK_MS })
  await loaded().catch(() => {})
}
