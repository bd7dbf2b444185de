import type { Page } from "@playwright/test"

/** French texts where a line may begin with a sign or end with «, because the space between does not hold. */
export function looseSigns(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const loose: string[] = []
    while (walker.nextNode()) {
      const { textContent: text, parentElement: around } = walker.currentNode
      if (!text || !around || around.closest("script, style, noscript, template, textarea, [translate=no]")) continue
      if (around.closest("[lang]")?.getAttribute("lang") !== "fr") continue
      if (/ [:;?!»]+(?:[\s.,)»…]|$)|« \S/.test(text)) loose.push(text.trim())
    }
    return loose
  })
}
