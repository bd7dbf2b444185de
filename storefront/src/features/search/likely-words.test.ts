import { likelyWords } from "./likely-words"

test("the words of the last part of an address are what was likely meant", () => {
  expect(
    [
      "/fr/listings/huile-argan-2kg",
      "/ar/%D8%B2%D8%B9%D9%81%D8%B1%D8%A7%D9%86",
      "/en/listings/",
      "/ar",
      "/en/a/b.html",
    ].map(likelyWords)
  ).toEqual(["huile argan", "زعفران", "listings", "", ""])
  expect(likelyWords("/fr/%E0%A4%A")).toBe("")
  expect(likelyWords(`/fr/${"tapis-".repeat(40)}`).length).toBeLessThanOrEqual(60)
})
