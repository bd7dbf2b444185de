import { expect, test } from "@jest/globals"
import { languageOf } from "./language-of"

test("letters of another script tell the language; those of the page's say nothing", () => {
  expect(languageOf("عسل الزعتر", "fr")).toBe("ar")
  expect(languageOf("عسل 500 g", "en")).toBe("ar")
  expect(languageOf("Miel de thym", "ar")).toBe("fr")
  expect(languageOf("عسل Zaniya", "ar")).toBeUndefined()
  expect(languageOf("Thyme honey", "en")).toBeUndefined()
  expect(languageOf("500 × 2", "ar")).toBeUndefined()
})
