import { moneyParts } from "./money"

describe("an amount", () => {
  it("below nothing has its sign at the number's left in any language, and no mark that turns the line", () => {
    for (const locale of ["ar", "fr", "en"] as const) {
      const { number } = moneyParts(-15.5, locale)
      expect(number.startsWith("\u2066-15")).toBe(true)
      expect(number.endsWith("\u2069")).toBe(true)
      expect(number).not.toMatch(/[\u061c\u200e\u200f\u2212]/)
      expect(moneyParts(15.5, locale).number).not.toMatch(/[-\u2066\u2069]/)
    }
  })

  it("says centimes only where there are some", () => {
    expect(moneyParts(-1200, "en").number).toBe("\u2066-1,200\u2069")
    expect(moneyParts(0, "ar").number).toBe("0")
  })
})
