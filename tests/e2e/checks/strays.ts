import type { Page } from "@playwright/test"

/** Addresses, references, numbers of signs and lots, acronyms: written so in every language. */
const everywhere = /https?:\S+|\S+@\S+|\b[A-Z0-9]{4}-[A-Z0-9]{4}\b|\b[A-Z]{2,}(-[A-Z0-9]+)*\b/g

/**
 * Words in a script that is not that of the language their element says: Arabic letters where it is French or English, Latin
 * letters where it is Arabic. Texts, and names that only a screen reader speaks; people's names and addresses too.
 */
export async function strays(page: Page): Promise<string[]> {
  const said = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL)
    const found: [language: string, text: string][] = []
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (!element || element.closest("script, style, noscript, template")) continue
      const language = element.closest("[lang]")?.getAttribute("lang") ?? ""
      const names = ["aria-label", "aria-description", "title", "placeholder", "alt"]
      const texts = node instanceof Text ? [node.data] : names.map((name) => (node as Element).getAttribute?.(name))
      for (const text of texts) if (text?.trim()) found.push([language, text.trim()])
    }
    return [["", document.title] as [string, string], ...found].map(([language, text]) => [
      language || document.documentElement.lang,
      text,
    ])
  })
  return said
    .map(([language, text]) => [language, text.replace(everywhere, "")])
    .filter(([language, text]) => (language === "ar" ? /\p{Script=Latin}/u : /\p{Script=Arabic}/u).test(text))
    .map(([language, text]) => `${language}: ${text}`)
}

/** What says a language and does not run as that language is written. */
export function wrongWay(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[lang]:not(option)")]
      .filter((one) => getComputedStyle(one).direction !== (one.lang.startsWith("ar") ? "rtl" : "ltr"))
      .map((one) => `${one.lang}: ${one.textContent?.trim().slice(0, 40)}`)
  )
}
