import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { holdSignsIn, holdSigns as inMails } from "../../backend/src/messages/hold-signs"
import { fr } from "../../backend/src/admin/words/fr"
import { holdSigns as onPages } from "../../storefront/src/i18n/hold-signs"

describe.each([
  ["mails and the dashboard", inMails],
  ["pages", onPages],
])("French signs in %s", (_where, holdSigns) => {
  test.each([
    ["Qui vend ?", "Qui vend\u00A0?"],
    ["On dit « safran », non ?", "On dit «\u00A0safran\u00A0», non\u00A0?"],
    ["Ouvert : lundi ; fermé : mardi !", "Ouvert\u00A0: lundi\u00A0; fermé\u00A0: mardi\u00A0!"],
    [" ; après un lien", "\u00A0; après un lien"],
    ["Vraiment ?! (oui !)", "Vraiment\u00A0?! (oui\u00A0!)"],
  ])("%s", (typed, held) => expect(holdSigns(typed)).toBe(held))

  test.each(["à 10:30", "https://maarid.example/fr/search?q=miel", "a !important", "x ?y=1", ": oui"])(
    "%s stays",
    (typed) => expect(holdSigns(typed)).toBe(typed)
  )

  test("only spaces change, and once is enough", () => {
    const typed = fc.string({
      unit: fc.constantFrom("a", "é", " ", "\u00A0", ":", ";", "?", "!", "»", "«", ".", "\n", "1"),
    })
    fc.assert(
      fc.property(typed, (text) => {
        const held = holdSigns(text)
        expect(held.replace(/\u00A0/g, " ")).toBe(text.replace(/\u00A0/g, " "))
        expect(holdSigns(held)).toBe(held)
        expect(held).not.toMatch(/\S [:;?!»]+(?:\s|$)|« \S/)
      })
    )
  })
})

test("the dashboard's French holds throughout, and loses no word", () => {
  const said = JSON.stringify(holdSignsIn(fr))
  expect(said).not.toMatch(/[^\s] [:;?!»]+[\s"]|« /)
  expect(said.replace(/\u00A0/g, " ")).toBe(JSON.stringify(fr).replace(/\u00A0/g, " "))
})
