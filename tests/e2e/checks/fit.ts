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

/** Fields that are wider than the place they stand in, and so lie over what is beside them. */
export function outgrown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main :is(input, select, textarea)")]
      .filter((field) => field.checkVisibility() && !field.closest(".visually-hidden, label"))
      .filter((field) => {
        const [own, place] = [field, field.parentElement as Element].map((one) => one.getBoundingClientRect())
        return own && place && place.width > 1 && (own.left < place.left - 1 || own.right > place.right + 1)
      })
      .map((field) => `${field.tagName.toLowerCase()} “${field.getAttribute("name")}”`)
  )
}
