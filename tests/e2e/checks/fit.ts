import type { Page } from "@playwright/test"

/** What makes the page roll sideways in its window; nothing when it fits. */
export function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const beyond = [...document.body.querySelectorAll("*")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > root.clientWidth + 1)
    })
    const named = beyond.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
    return [`the page is ${root.scrollWidth} px wide: ${named.join(", ")}`]
  })
}
