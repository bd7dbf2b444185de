import { violations, violationsOfColours } from "./checks/axe"
import { tooWide } from "./checks/fit"
import { keyboardFaults } from "./checks/keyboard"
import { lostInLargeText } from "./checks/large-text"
import { looseSigns } from "./checks/signs"
import { strays, wrongWay } from "./checks/strays"
import { smallTargets } from "./checks/targets"
import { Shop } from "./pages/shop"
import { arrive, everyPage } from "./support/arrive"
import { expect, phone, test } from "./support/visit"
import { locales } from "./support/words"

const desk = { width: 1280, height: 860 }

test.use({ colorScheme: "light", reducedMotion: "reduce", expected: /404/ })

for (const locale of locales) {
  for (const type of everyPage) {
    test(`every person can use ${type.name} (${locale})`, async ({ page }) => {
      await arrive(new Shop(page, locale), type)
      expect.soft(await violations(page), "WCAG 2.2 AA by day").toEqual([])
      expect.soft(await strays(page), "words of another language").toEqual([])
      expect.soft(await wrongWay(page), "written the wrong way").toEqual([])
      if (locale === "fr") expect.soft(await looseSigns(page), "signs that may begin a line").toEqual([])
      expect.soft(await tooWide(page), "at 390 px").toEqual([])
      // The longest words, and the other direction.
      if (locale !== "en") {
        expect.soft(await smallTargets(page), "targets of 44 px").toEqual([])
        expect.soft(await lostInLargeText(page), "text at 200 %").toEqual([])
      }
      if (locale === "fr") expect.soft(await keyboardFaults(page), "keyboard").toEqual([])
      await page.setViewportSize(desk)
      expect.soft(await tooWide(page), "at 1280 px").toEqual([])
      await page.setViewportSize(phone)
      await page.emulateMedia({ colorScheme: "dark" })
      // After the walk by keyboard the link to the content may stand over what is at the top.
      await page.evaluate(() => {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        scrollTo(0, 0)
      })
      expect.soft(await violationsOfColours(page), "WCAG 2.2 AA by night").toEqual([])
    })
  }
}
