import { Shop } from "../pages/shop"
import { phone, test } from "./visit"
import { locales } from "./words"

const screens = { 390: phone, 1280: { width: 1280, height: 860 } }

/** One task of a buyer, done in each language on a phone and on a desk. */
export function everywhere(task: string, work: (shop: Shop) => Promise<void>): void {
  for (const [width, viewport] of Object.entries(screens)) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport })
      for (const locale of locales) test(`${task} (${locale}, ${width})`, ({ page }) => work(new Shop(page, locale)))
    })
  }
}
