import { inReadingOrder } from "./reading-order"
import { reduction } from "./sale"
import { splitParts } from "./price-split"
import { seasonInWords, seasonRuns } from "./seasons"
import { listingCardView } from "./transform"
import type { Api } from "@/lib/api/types"

test("a season is told by its runs, across the new year too", () => {
  expect(seasonRuns([1, 11, 12])).toEqual([[11, 1]])
  expect(seasonRuns([4, 5, 9])).toEqual([
    [4, 5],
    [9, 9],
  ])
  expect(seasonRuns([])).toEqual([])
  expect(seasonRuns([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toEqual([])
  expect(seasonInWords([4, 5], "fr")).toBe("avril – mai")
  expect(seasonInWords([11], "ar")).toContain("نو")
  expect(seasonInWords(null, "en")).toBeNull()
})

test("the parts of a price fill the bar and empty ones are left out", () => {
  const parts = splitParts({ price: 200, cooperative: 184, commission: 16, contribution: 0, tax: 0 })
  expect(parts.map(({ part }) => part)).toEqual(["cooperative", "commission"])
  expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(100)
  expect(splitParts({ price: 0, cooperative: 0, commission: 0, contribution: 0, tax: 0 })).toEqual([])
})

test("pictures lie in the order they are read in", () => {
  expect([inReadingOrder(3, false), inReadingOrder(3, true), inReadingOrder(0, true)]).toEqual([
    [0, 1, 2],
    [2, 1, 0],
    [],
  ])
})

test("a reduction is told in whole percents, never more than it is, and not at all where there is none", () => {
  expect([reduction(85, 100), reduction(86, 100), reduction(46, 55)]).toEqual([15, 14, 16])
  expect([reduction(100, 100), reduction(120, 100), reduction(99.9, 100), reduction(5, null)]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

test("a card says “from” only where prices differ", () => {
  const ref = { id: "MA-09", handle: "souss-massa", name: "Souss", kind: "region" as const }
  const card: Api["ListingCard"] = {
    id: "1",
    handle: "safran",
    title: "Safran",
    subtitle: "",
    image: null,
    price_from: 45,
    price_until: 200,
    former_price: null,
    sale_until: null,
    cooperative: { handle: "taliouine", name: "Taliouine" },
    region: ref,
    province: ref,
    signs: [],
    in_stock: false,
    variant_id: null,
  }
  expect(listingCardView(card)).toMatchObject({ amount: 45, fromAmount: true, soldOut: true, regionId: "MA-09" })
  expect(listingCardView({ ...card, price_until: 45, in_stock: true })).toMatchObject({
    fromAmount: false,
    soldOut: false,
  })
})
