import arabic from "../../../messages/ar.json"
import english from "../../../messages/en.json"
import french from "../../../messages/fr.json"
import { nextPage } from "../account/next-page"
import { amountDue } from "./amount-due"
import { faultWord, faultsByField } from "./fault-words"
import { stepsOf } from "./timeline"
import { looksLikePhone } from "./typed-phone"

describe("faults", () => {
  it("have a word by field and code", () => {
    expect(faultWord({ field: "address.phone", code: "PHONE_INVALID" })).toBe("phone")
    expect(faultWord({ field: "address.recipient", code: "TOO_SMALL" })).toBe("required")
    expect(faultWord({ field: "body", code: "TOO_SMALL" })).toBe("tooShort")
    expect(faultWord({ field: "email", code: "INVALID_UNION" })).toBe("email")
    expect(faultWord({ field: "address.postcode", code: "INVALID_UNION" })).toBe("postcode")
    expect(faultWord({ field: "new.thing", code: "NEVER_SEEN" })).toBe("invalid")
  })

  it("stand beside the form's own field, the first one told", () => {
    const faults = [
      { field: "address.phone", code: "TOO_BIG" },
      { field: "address.phone", code: "PHONE_INVALID" },
      { field: "lines", code: "TOO_BIG" },
    ]
    expect(faultsByField(faults, { "address.phone": "phone" })).toEqual({ phone: "tooLong" })
  })

  it("and refusals have words in every language", () => {
    for (const messages of [arabic, french]) {
      expect(Object.keys(messages.errors).sort()).toEqual(Object.keys(english.errors).sort())
      expect(Object.keys(messages.faults).sort()).toEqual(Object.keys(english.faults).sort())
    }
  })
})

describe("phones", () => {
  it.each(["0612345678", "06 12-34.56 78", "+212612345678", "00212 612345678", "٠٦١٢٣٤٥٦٧٨", "+33612345678"])(
    "%s can be one",
    (typed) => expect(looksLikePhone(typed)).toBe(true)
  )
  it.each(["", "061234567", "0412345678", "+21212", "hello", "0612345678 9"])("%p cannot", (typed) =>
    expect(looksLikePhone(typed)).toBe(false)
  )
})

describe("the way of a parcel", () => {
  const at = (state: Parameters<typeof stepsOf>[0]["history"][number]["state"], hour = 10) => ({
    state,
    at: `2026-11-21T${hour}:00:00.000Z`,
  })
  const marks = (steps: ReturnType<typeof stepsOf>) => steps.map(({ state, mark }) => `${state}:${mark}`)

  it("shows what was, what is and what is to come", () => {
    expect(
      marks(stepsOf({ service: "home", state: "packed", history: [at("placed"), at("accepted"), at("packed")] }))
    ).toEqual(["placed:done", "accepted:done", "packed:current", "shipped:upcoming", "delivered:upcoming"])
  })

  it("tells each box that went, and stands there while the rest waits", () => {
    const history = [
      at("placed"),
      at("accepted_in_part"),
      at("packed"),
      at("partly_shipped", 11),
      at("partly_shipped", 12),
    ]
    expect(marks(stepsOf({ service: "home", state: "packed", history }))).toEqual([
      "placed:done",
      "accepted_in_part:done",
      "packed:done",
      "partly_shipped:done",
      "partly_shipped:current",
      "shipped:upcoming",
      "delivered:upcoming",
    ])
    expect(
      marks(stepsOf({ service: "home", state: "shipped", history: [...history, at("shipped", 13)] })).slice(-3)
    ).toEqual(["partly_shipped:done", "shipped:current", "delivered:upcoming"])
  })

  it("ends where it was stopped", () => {
    const fetched = stepsOf({ service: "pickup_fair", state: "packed", history: [at("placed"), at("packed")] })
    expect(fetched.map(({ state }) => state)).not.toContain("shipped")
    expect(marks(stepsOf({ service: "home", state: "cancelled", history: [at("placed"), at("cancelled")] }))).toEqual([
      "placed:done",
      "cancelled:stopped",
    ])
  })

  it("waits for a transfer beside its own steps", () => {
    expect(marks(stepsOf({ service: "home", state: "awaiting_payment", history: [at("placed")] })).slice(0, 3)).toEqual(
      ["placed:done", "awaiting_payment:current", "accepted:upcoming"]
    )
  })
})

describe("what is still to pay", () => {
  it("leaves out parcels that stopped and what is paid", () => {
    const parcels = [
      { state: "cancelled" as const, total: 285, paid: 0 },
      { state: "awaiting_payment" as const, total: 179.1, paid: 0 },
      { state: "delivered" as const, total: 63, paid: 63 },
    ]
    expect(amountDue(parcels)).toBe(179.1)
  })
})

describe("after signing in", () => {
  it.each(["//evil.example", "https://evil.example", "/\\evil", "javascript:x", "", "/a/../b", "/a?b=//evil.example"])(
    "%p leads to the account",
    (wanted) => expect(nextPage(wanted)).toBe("/account")
  )
  it("one goes on where one was", () => {
    expect(nextPage("/checkout")).toBe("/checkout")
    expect(nextPage("/apply?step=papers")).toBe("/apply?step=papers")
    expect(nextPage("/account/purchases/K7RM-2QXD")).toBe("/account/purchases/K7RM-2QXD")
  })
})
