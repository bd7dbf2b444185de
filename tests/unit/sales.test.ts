import { expect, test } from "@jest/globals"
import { readSales, saleOf, type PriceRow } from "../../backend/src/catalogue/sales"

const began = "2026-11-20T08:00:00.000Z"
const price = (asked: number | null, former: number | null) => ({
  calculated_price: {
    calculated_amount: asked,
    original_amount: former,
    calculated_price: { id: "sale", price_list_type: "sale" },
    original_price: { id: "base" },
  },
})
const prices = (baseChanged: string, list: Partial<NonNullable<PriceRow["price_list"]>> = {}) =>
  new Map<string, PriceRow>([
    ["base", { id: "base", updated_at: baseChanged, price_list: null }],
    [
      "sale",
      {
        id: "sale",
        updated_at: began,
        price_list: { starts_at: began, ends_at: "2026-12-31T23:00:00.000Z", created_at: began, ...list },
      },
    ],
  ])
const before = "2026-10-01T08:00:00.000Z"

test("a former price is one that was asked before the sale, with its last day as Casablanca counts", () => {
  expect(saleOf(price(80, 100), prices(before))).toEqual({ former: 100, until: "2026-12-31" })
  expect(saleOf(price(80, 100), prices(before, { ends_at: null }))).toEqual({ former: 100, until: null })
  expect(saleOf(price(80, 100), prices(before, { starts_at: null }))).toMatchObject({ former: 100 })
})

test("one raised once the sale had begun, one no dearer, and one nobody knows, are none", () => {
  expect(saleOf(price(80, 100), prices("2026-11-21T08:00:00.000Z"))).toBeNull()
  expect(saleOf(price(100, 100), prices(before))).toBeNull()
  expect(saleOf(price(120, 100), prices(before))).toBeNull()
  expect(saleOf(price(null, 100), prices(before))).toBeNull()
  expect(saleOf(price(80, null), prices(before))).toBeNull()
  expect(saleOf(price(80, 100), new Map())).toBeNull()
})

test("a sale that was taken away between the two reads is over, and its price is told nowhere", async () => {
  const rows = [{ variants: [price(80, 100)] }]
  const read = (list: object | null) =>
    readSales({ graph: async () => ({ data: [{ id: "sale", updated_at: began, price_list: list }] }) } as never, rows)
  const [gone] = await read(null)
  expect(gone.variants[0]).toMatchObject({ calculated_price: { calculated_amount: 100 }, sale: null })
  const [on] = await read({ starts_at: began, ends_at: null, created_at: began })
  expect(on.variants[0]).toMatchObject({ calculated_price: { calculated_amount: 80 } })
})
