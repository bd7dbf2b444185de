import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { rib } from "../../backend/src/contracts/shapes/rib"
import { splitPrice } from "../../backend/src/modules/commission/split-price"
import { isBalanced } from "../../backend/src/modules/ledger/sale-entry"
import { returnFault } from "../../backend/src/modules/purchase/return-rules"
import { reckonReturn } from "../../backend/src/workflows/return/reckon-return"

const DAY = 24 * 60 * 60 * 1000
const delivered_at = new Date("2026-11-01T10:00:00Z")
const after = (days: number) => new Date(delivered_at.getTime() + days * DAY)
const sold = { delivered_at, lines: [{ item_id: "a", quantity: 3, perishable: false }], returns: [] }
const asked = {
  reason: "changed_mind" as const,
  lines: [{ item_id: "a", quantity: 1 }],
  photos: 0,
  at: after(1),
}

describe("what can be given back", () => {
  test("a mind may change for seven days, a fault may be told for thirty", () => {
    expect(returnFault({ ...asked, at: after(7) }, sold)).toBeNull()
    expect(returnFault({ ...asked, at: new Date(after(7).getTime() + 1) }, sold)).toBe("RETURN_TOO_LATE")
    expect(returnFault({ ...asked, reason: "damaged", photos: 1, at: after(30) }, sold)).toBeNull()
    expect(returnFault({ ...asked, reason: "damaged", photos: 1, at: after(31) }, sold)).toBe("RETURN_TOO_LATE")
  })

  test("a fault is shown; what spoils is given back for a fault alone", () => {
    const spoils = { ...sold, lines: [{ item_id: "a", quantity: 3, perishable: true }] }
    expect(returnFault(asked, spoils)).toBe("RETURN_EXCLUDED")
    expect(returnFault({ ...asked, reason: "wrong" }, spoils)).toBe("PHOTO_NEEDED")
    expect(returnFault({ ...asked, reason: "wrong", photos: 1 }, spoils)).toBeNull()
    expect(returnFault({ ...asked, reason: "wrong", vouched: true }, spoils)).toBeNull()
    expect(returnFault({ ...asked, vouched: true }, spoils)).toBe("RETURN_EXCLUDED")
  })

  test("never more pieces than were sold, however often it is asked", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 6 }), (wishes) => {
        const returns: { lines: { item_id: string; quantity: number }[] }[] = []
        for (const quantity of wishes) {
          const lines = [{ item_id: "a", quantity }]
          if (!returnFault({ ...asked, lines }, { ...sold, returns })) returns.push({ lines })
        }
        expect(returns.reduce((sum, { lines }) => sum + lines[0].quantity, 0)).toBeLessThanOrEqual(3)
      })
    )
  })
})

describe("the money of a return", () => {
  const price = fc.integer({ min: 1, max: 900_000 }).map((centimes) => centimes / 100)
  const rates = fc.record({
    commission_points: fc.integer({ min: 0, max: 3000 }),
    contribution_points: fc.integer({ min: 0, max: 1000 }),
  })

  test("balances, and a line given back in any portions takes back exactly what was sold", () => {
    fc.assert(
      fc.property(
        price,
        fc.constantFrom(0, 10, 20),
        rates,
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }),
        (gross, tax, points, portions) => {
          const quantity = portions.reduce((sum, portion) => sum + portion, 0)
          const parts = splitPrice(gross, tax, points)
          const line = { item_id: "a", quantity, gross: parts.price, ...parts }
          const totals: Record<string, number> = {}
          let amount = 0
          portions.forEach((portion, index) => {
            const before = portions.slice(0, index).reduce((sum, one) => sum + one, 0)
            const back = reckonReturn({
              cooperative_id: "coop",
              lines: [{ item_id: "a", quantity: portion, before }],
              sold: [line],
              delivery: null,
              paid: gross,
            })
            expect(isBalanced(back.postings)).toBe(true)
            amount += back.amount
            for (const { kind, amount: of } of back.postings) totals[kind] = (totals[kind] ?? 0) + of
          })
          expect(amount).toBeCloseTo(gross, 6)
          expect(totals.cooperative ?? 0).toBeCloseTo(parts.cooperative, 6)
          expect(totals.commission ?? 0).toBeCloseTo(parts.commission, 6)
          expect(totals.contribution ?? 0).toBeCloseTo(parts.contribution, 6)
          expect(totals.cooperative_tax ?? 0).toBeCloseTo(parts.tax, 6)
        }
      )
    )
  })

  test("is never more than was paid: the rest is rounding", () => {
    const back = reckonReturn({
      cooperative_id: "coop",
      lines: [{ item_id: "a", quantity: 1, before: 0 }],
      sold: [{ item_id: "a", quantity: 1, gross: 10.01, net: 10.01, commission: 0, contribution: 0 }],
      delivery: { net: 20, tax: 4 },
      paid: 34,
    })
    expect(back.amount).toBe(34)
    expect(back.postings).toContainEqual({ kind: "rounding", owner: "market", amount: -0.01 })
    expect(isBalanced(back.postings)).toBe(true)
  })
})

test("an account number is taken as people write it, and its key is checked", () => {
  expect(rib.parse("230 810 0001234567890123 21")).toBe("230810000123456789012321")
  expect(rib.parse("٢٣٠٨١٠٠٠٠١٢٣٤٥٦٧٨٩٠١٢٣٢١")).toBe("230810000123456789012321")
  for (const wrong of ["230810000123456789012322", "23081000012345678901232", "IBAN MA64", ""]) {
    expect(rib.safeParse(wrong).success).toBe(false)
  }
})
