import { homeTag, infoTag, isTag, listsTag, tagOf } from "./cache-tags"

test("knows the tags it makes and no others", () => {
  expect([homeTag, listsTag, infoTag, tagOf.listing("safi-plate"), tagOf.fair("oujda-2019")].every(isTag)).toBe(true)
  expect(["", "listing:", "listing:Safi", "user:7", "home ", 7, null, `listing:${"a".repeat(200)}`].some(isTag)).toBe(
    false
  )
})
