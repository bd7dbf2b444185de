import { paleWords, violations } from "./checks/axe"
import { strays } from "./checks/strays"
import { Shop } from "./pages/shop"
import { arrive, everyPage } from "./support/arrive"
import { expect, test } from "./support/visit"
import { locales } from "./support/words"

test.use({ colorScheme: "light", reducedMotion: "reduce", expected: /404/ })

for (const locale of locales) {
  for (const type of everyPage) {
    test(`every person can read ${type.name} (${locale})`, async ({ page }) => {
      await arrive(new Shop(page, locale), type)
      expect.soft(await violations(page), "WCAG 2.2 AA by day").toEqual([])
      // Pages of a person show what that person typed, in whatever script.
      const typed = type.before || type.status === 404
      if (!typed) expect.soft(await strays(page), "words of another language").toEqual([])
      await page.emulateMedia({ colorScheme: "dark" })
      expect.soft(await paleWords(page), "colours by night").toEqual([])
    })
  }
}
