import type { Page } from "@playwright/test"

/** What a thumb presses and is smaller than 44 px either way. A link within a sentence is as tall as its line. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44
    const pressed = "a[href], button, input:not([type=hidden]), select, textarea, summary, label:has(input)"
    const small: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      if (element.closest(".visually-hidden") || (element.matches("input") && element.closest("label"))) continue
      const inSentence =
        getComputedStyle(element).display === "inline" &&
        [...(element.parentElement?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim())
      if (inSentence) continue
      // A card's link covers the whole card.
      const cover = getComputedStyle(element, "::after")
      const covering = cover.position === "absolute" && cover.content !== "none" && cover.insetBlockStart === "0px"
      const area = covering && getComputedStyle(element).position === "static" ? element.offsetParent : element
      const { width, height, right, bottom } = (area ?? element).getBoundingClientRect()
      // A link to skip to the content waits outside until the keyboard comes.
      if (right <= 0 || bottom + scrollY <= 0) continue
      if (width < least - 0.5 || height < least - 0.5) {
        const name = element.getAttribute("aria-label") ?? element.textContent?.trim().slice(0, 40)
        small.push(`${element.tagName.toLowerCase()} “${name}” ${Math.round(width)} × ${Math.round(height)}`)
      }
    }
    return [...new Set(small)]
  })
}
