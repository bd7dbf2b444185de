import type { Page } from "@playwright/test"

const usual = { standard: 16, fixed: 13 }
const doubled = { standard: 32, fixed: 26 }

/**
 * What is lost when somebody doubles the size of text in the browser: a page wider than its window, words cut off, words that run
 * out of their box or stay small.
 */
export async function lostInLargeText(page: Page): Promise<string[]> {
  const browser = await page.context().newCDPSession(page)
  await page.evaluate(noteSizes)
  await browser.send("Page.setFontSizes", { fontSizes: doubled })
  const lost = await page.evaluate(findLost)
  await browser.send("Page.setFontSizes", { fontSizes: usual })
  await browser.detach()
  return lost
}

function noteSizes() {
  const sizes = new Map<Element, number>()
  for (const element of document.body.querySelectorAll("*"))
    sizes.set(element, parseFloat(getComputedStyle(element).fontSize))
  Object.assign(window, { sizes })
}

function findLost(): string[] {
  const { sizes } = window as unknown as { sizes: Map<Element, number> }
  const root = document.documentElement
  const found = new Set<string>()
  if (root.scrollWidth > root.clientWidth + 1) found.add(`the page is ${root.scrollWidth} px wide`)
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const holder = text.parentElement
    const words = text.textContent?.trim()
    // What nobody reads, and pictures, whose words grow with the picture.
    if (!words || !holder?.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
    if (holder.closest(".visually-hidden, [aria-hidden=true], option, svg, script, style")) continue
    // Titles are large already and grow with the window too.
    const before = sizes.get(holder)
    const grown = !before || parseFloat(getComputedStyle(holder).fontSize) >= before * 1.5
    const range = document.createRange()
    range.selectNodeContents(text)
    const fault = grown ? whereLost(holder, range.getBoundingClientRect()) : "stays small"
    if (fault) found.add(`“${words.slice(0, 40)}” ${fault}`)
  }
  return [...found]

  /** Looks at all that is around some words, up to what rolls. */
  function whereLost(holder: Element, place: DOMRect): string | undefined {
    // Outside of the window on purpose: a link to skip to the content, until the keyboard comes.
    if (place.width === 0 || place.bottom + scrollY <= 0) return undefined
    let spilled: string | undefined
    for (let box: Element | null = holder; box && box !== root; box = box.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(box)
      if (/auto|scroll/.test(overflowX + overflowY)) return undefined
      if (display === "inline" || display === "contents") continue
      const { left, right, bottom, width } = box.getBoundingClientRect()
      // Said to screen readers alone.
      if (width <= 1) return undefined
      const wide = place.left < left - 2 || place.right > right + 2
      const cut = (overflow: string) => overflow === "hidden" || overflow === "clip"
      if ((cut(overflowX) && wide) || (cut(overflowY) && place.bottom > bottom + 4)) return "is cut off"
      if (wide) spilled ??= `${box.tagName.toLowerCase()}.${box.className}`
    }
    if (place.left < -1 || place.right > innerWidth + 1) return "leaves the window"
    return spilled && `runs out of its box, ${spilled}`
  }
}
