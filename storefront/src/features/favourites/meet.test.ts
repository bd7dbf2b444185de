import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { changesSince, meetAccount } from "./meet"
import { parseFavourites } from "./storage"

const of = (...ids: string[]) => ids.map((id) => ({ id }))
const ids = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 })

describe("device and account", () => {
  test("the first time everything on the device is added and nothing removed", () => {
    expect(changesSince([], of("a", "b"))).toEqual({ add: ["a", "b"], remove: [] })
  })

  test("later only what changed here is told", () => {
    expect(changesSince(["a", "b"], of("c", "b"))).toEqual({ add: ["c"], remove: ["a"] })
  })

  test("agree afterwards, whatever both did", () => {
    fc.assert(
      fc.property(ids, ids, ids, (agreed, device, account) => {
        const { add, remove } = changesSince(agreed, of(...device))
        const answered = [...add, ...account.filter((id) => !add.includes(id))].filter((id) => !remove.includes(id))
        const met = meetAccount(answered, of(...device), of(...device)).map(({ id }) => id)
        expect(met).toEqual(answered)
        for (const id of device.filter((one) => !agreed.includes(one))) expect(met).toContain(id)
      })
    )
  })

  test("what is pressed while the account is asked is not lost", () => {
    expect(meetAccount(["a", "x"], of("new", "a"), of("a", "old"))).toEqual(of("new", "a", "x"))
    expect(meetAccount(["a", "old"], of("a"), of("a", "old"))).toEqual(of("a"))
  })

  test("names known here stay with what the account tells", () => {
    expect(meetAccount(["b", "a"], [{ id: "a", title: "Argan" }], [{ id: "a" }])).toEqual([
      { id: "b" },
      { id: "a", title: "Argan" },
    ])
  })
})

test("a damaged record reads as none, a damaged entry as absent", () => {
  for (const stored of [null, "", "x", "{}", "7"]) expect(parseFavourites(stored)).toEqual([])
  expect(parseFavourites('[{"id":"a"},3,null,{"title":"x"}]')).toEqual([{ id: "a" }])
})
