import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { inOrder, notTooLong } from "../../backend/src/contracts/period"
import { share } from "../../backend/src/reports/share"
import { salesTable } from "../../backend/src/reports/tables"

test("a share is a percent to a tenth, and nothing of nothing is nothing", () => {
  expect([share(1, 3), share(3, 3), share(0, 3), share(0, 0)]).toEqual([33.3, 100, 0, 0])
  fc.assert(
    fc.property(fc.nat(1e6), fc.integer({ min: 1, max: 1e6 }), (part, rest) => {
      const percent = share(part, part + rest)
      return percent >= 0 && percent <= 100 && Math.round(percent * 10) === Number((percent * 10).toFixed(6))
    })
  )
})

test("a period runs forward, two years at most, leap day and all", () => {
  expect(inOrder({ from: "2026-01-01", until: "2026-01-01" })).toBe(true)
  expect(inOrder({ from: "2026-01-02", until: "2026-01-01" })).toBe(false)
  expect(notTooLong({ from: "2024-01-01", until: "2025-12-31" })).toBe(true)
  expect(notTooLong({ from: "2024-01-01", until: "2026-01-01" })).toBe(false)
})

test("a table names what is in no category, and writes amounts with centimes", () => {
  const row = { name: "", sold: 12.5, share: 3, orders: 1 }
  expect(salesTable([{ ...row, id: null }], "category", "fr")).toBe(
    "\uFEFFcatégorie;ventes en dirhams;part en %;commandes\r\nsans catégorie;12.50;3.0;1\r\n"
  )
})
