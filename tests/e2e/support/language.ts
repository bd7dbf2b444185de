import { expect, type Page } from "@playwright/test"
import type { Locale } from "./words"

const foreign: Record<Locale, RegExp> = { ar: /\p{Script=Latin}/u, fr: /\p{Script=Arabic}/u, en: /\p{Script=Arabic}/u }

/** The document says its language and direction, and its frame has no letter of another script. */
export async function expectLanguage(page: Page, locale: Locale): Promise<void> {
  const html = page.locator("html")
  await expect(html).toHaveAttribute("lang", locale)
  await expect(html).toHaveAttribute("dir", locale === "ar" ? "rtl" : "ltr")
  const strays = (await frameTexts(page, locale)).filter((text) => foreign[locale].test(text))
  expect(strays, `words of another language on ${page.url()}`).toEqual([])
}

/** Texts and names of everything around the content; what declares another language may be in it. */
function frameTexts(page: Page, locale: Locale): Promise<string[]> {
  return page.evaluate((own) => {
    const frames = [...document.querySelectorAll("header, footer, nav")].filter((frame) => !frame.closest("main"))
    return frames.flatMap((frame) => {
      const walker = document.createTreeWalker(frame, NodeFilter.SHOW_ALL)
      const texts: string[] = []
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement
        if (element?.closest("[lang]")?.getAttribute("lang") !== own || element?.closest("script, style")) continue
        const said = ["aria-label", "title", "placeholder", "alt"].map((name) => element?.getAttribute(name))
        texts.push(...[node instanceof Text ? node.data : null, ...said].filter((text) => text != null))
      }
      return texts
    })
  }, locale)
}
