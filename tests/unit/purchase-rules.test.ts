import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { fingerprint } from "../../backend/src/modules/purchase/fingerprint"
import {
  mayTake,
  parcelState,
  type ParcelFacts,
  type ParcelState,
  type ParcelStep,
} from "../../backend/src/modules/purchase/parcel-state"
import { newReference, normaliseReference } from "../../backend/src/modules/purchase/reference"
import { phone } from "../../backend/src/contracts/shapes/phone"
import { typed } from "../../backend/src/contracts/shapes/purchase"

const flag = [true, false]
const facts: ParcelFacts[] = (["cash_on_delivery", "bank_transfer", "card"] as const).flatMap((payment) =>
  (["pending", "accepted", "declined", "timed_out", "cancelled"] as const).flatMap((answer) =>
    ([null, "requested", "accepted", "refused", "received", "refunded"] as const).flatMap((return_status) =>
      flag.flatMap((captured) =>
        flag.flatMap((packed) =>
          flag.flatMap((shipped) =>
            flag.flatMap((delivered) =>
              flag.flatMap((refused) =>
                flag.flatMap((order_canceled) =>
                  flag.map((pickup) => ({
                    payment,
                    pickup,
                    answer,
                    return_status,
                    captured,
                    packed,
                    shipped,
                    delivered,
                    refused,
                    order_canceled,
                  }))
                )
              )
            )
          )
        )
      )
    )
  )
)

test("whatever is known of a parcel, it is in one state, and every state can be reached", () => {
  const reached = new Set(facts.map(parcelState))
  const states: ParcelState[] = [
    "awaiting_payment",
    "placed",
    "accepted",
    "packed",
    "shipped",
    "delivered",
    "declined",
    "timed_out",
    "cancelled",
    "refused",
    "not_fetched",
    "return_requested",
    "return_accepted",
    "return_refused",
    "returned",
    "refunded",
  ]
  expect([...reached].sort()).toEqual([...states].sort())
})

test("what has ended takes no further step, and what is packed cannot be cancelled", () => {
  const steps: ParcelStep[] = ["accept", "decline", "time_out", "cancel", "pack", "ship", "deliver", "refuse", "leave"]
  for (const state of [
    "delivered",
    "declined",
    "timed_out",
    "cancelled",
    "refused",
    "not_fetched",
    "return_requested",
    "return_accepted",
    "return_refused",
    "returned",
    "refunded",
  ] as const) {
    expect(steps.filter((step) => mayTake(step, state))).toEqual([])
  }
  for (const state of ["packed", "shipped"] as const)
    expect(mayTake("cancel", state) || mayTake("decline", state)).toBe(false)
  // Goods are not packed before a transfer has come in.
  expect(mayTake("pack", "awaiting_payment")).toBe(false)
})

test("the same content has the same digest in whatever order it is written, and other content another", () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, shuffled(inner)])
    )
  }
  const content = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true })
  fc.assert(
    fc.property(content, content, (one, other) => {
      expect(fingerprint(shuffled(one))).toBe(fingerprint(one))
      expect(fingerprint({ ...one, left_out: undefined })).toBe(fingerprint(one))
      expect(fingerprint([one]) === fingerprint([one, other])).toBe(false)
    })
  )
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]))
  expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: "1" }))
})

test("a reference reads the same however it is typed, and with more behind it is another", () => {
  for (let turn = 0; turn < 200; turn++) {
    const reference = newReference()
    expect(reference).toMatch(/^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/)
    for (const as of [
      reference,
      reference.toLowerCase(),
      reference.replace("-", ""),
      ` ${reference.replace("-", " – ")} `,
    ]) {
      expect(normaliseReference(as)).toBe(reference)
    }
    expect(normaliseReference(`${reference}7`)).not.toBe(reference)
  }
  fc.assert(
    fc.property(fc.string(), (text) =>
      expect(normaliseReference(normaliseReference(text))).toBe(normaliseReference(text))
    )
  )
})

test("a Moroccan number is understood in every way people write it", () => {
  const arabic = (text: string) => text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)])
  fc.assert(
    fc.property(fc.constantFrom("6", "7"), fc.stringMatching(/^[0-9]{8}$/), (kind, rest) => {
      const national = `${kind}${rest}`
      const expected = phone.safeParse(`+212${national}`)
      fc.pre(expected.success)
      const spaced = rest.replace(/(\d\d)/g, "$1 ").trim()
      for (const as of [
        `0${national}`,
        `00212${national}`,
        `+212 ${kind} ${spaced}`,
        `0${kind}.${rest}`,
        ` 0${kind}-${spaced} `,
        arabic(`0${national}`),
        arabic(`00212${national}`),
      ]) {
        expect([as, phone.safeParse(as).data]).toEqual([as, `+212${national}`])
      }
    })
  )
  expect(phone.parse("+33 6 12 34 56 78")).toBe("+33612345678")
})

test("what is no number is refused with a code of its own", () => {
  for (const wrong of [
    "",
    "0",
    "12345",
    "abcdefghij",
    "06123456789012",
    "+999123456789",
    "'; drop table purchase; --",
  ]) {
    const parsed = phone.safeParse(wrong)
    expect([wrong, parsed.success, parsed.error?.issues[0].message]).toEqual([wrong, false, "PHONE_INVALID"])
  }
})

test("typed text comes out bounded, trimmed, on one line and without characters that turn the text around", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 90 }), (text) => {
      const parsed = typed(80).safeParse(text)
      expect(parsed.success).toBe(text.length <= 80)
      if (parsed.success) expect(parsed.data).not.toMatch(/^\s|\s$|\s\s|[\p{Cc}\u202A-\u202E\u2066-\u2069]/u)
    })
  )
  expect(typed(80).parse("  حي\u202E المعاريف \u0007\n زنقة 12 ")).toBe("حي المعاريف زنقة 12")
})
