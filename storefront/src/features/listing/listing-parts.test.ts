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
