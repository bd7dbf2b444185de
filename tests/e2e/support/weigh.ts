import type { Page } from "@playwright/test"

type Weight = { scripts: number; pictures: number }

/** Bytes that came over the line while a page was opened, without the headers: scripts compressed, pictures as far as they are seen before scrolling. */
export async function weigh(page: Page, open: () => Promise<unknown>): Promise<Weight> {
  const browser = await page.context().newCDPSession(page)
  const came = new Map<string, { type: string; url: string; bytes: number }>()
  await browser.send("Network.enable")
  await browser.send("Network.setCacheDisabled", { cacheDisabled: true })
  browser.on("Network.responseReceived", ({ requestId, type, response }) =>
    came.set(requestId, { type, url: response.url, bytes: 0 })
  )
  browser.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    const file = came.get(requestId)
    if (file) file.bytes += encodedDataLength
  })
  await open()
  await page.waitForLoadState("networkidle")
  await browser.detach()
  const seen = await page.evaluate(picturesInView)
  const sum = (kind: string, counts: (url: string) => boolean) =>
    [...came.values()].reduce((total, { type, url, bytes }) => total + (type === kind && counts(url) ? bytes : 0), 0)
  return { scripts: sum("Script", () => true), pictures: sum("Image", (url) => seen.includes(url)) }
}

/** Addresses of all pictures, masks and backgrounds that can be seen in the window; what a box cuts off cannot. */
async function picturesInView(): Promise<string[]> {
  const elements = [...document.body.querySelectorAll("*")]
  const entries = await new Promise<IntersectionObserverEntry[]>((resolve) => {
    const observer = new IntersectionObserver(resolve)
    elements.forEach((element) => observer.observe(element))
  })
  const inView = entries.filter(({ intersectionRatio }) => intersectionRatio > 0).map(({ target }) => target)
  return inView.flatMap((element) => {
    const styles = [undefined, "::before", "::after"].map((part) => getComputedStyle(element, part))
    const drawn = styles.map(({ maskImage, backgroundImage }) => `${maskImage} ${backgroundImage}`).join(" ")
    const shown = element instanceof HTMLImageElement ? [element.currentSrc] : []
    return [...shown, ...[...drawn.matchAll(/url\("([^"]+)"\)/g)].map(([, url]) => url)]
  })
}

/** Notes how far the layout has shifted, from the first paint on. */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts = Object.assign(window, { shifted: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
        if (!entry.hadRecentInput) shifts.shifted += entry.value
      }
    }).observe({ type: "layout-shift", buffered: true })
  })
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted)
}
