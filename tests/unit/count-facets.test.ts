import { describe, expect, test } from "@jest/globals"
import fc from "fast-check"
import { countFacets, sorted, type Countable } from "../../backend/src/catalogue/count-facets"
import { facetFields, indexOrder } from "../../backend/src/catalogue/listing-query"

const listing = fc.record(
  {
    region: fc.constantFrom("MA-01", "MA-02", "MA-03"),
    category: fc.array(fc.constantFrom("carpets", "oils", "dates"), { maxLength: 3 }),
    women_led: fc.boolean(),
    lead_time: fc.option(fc.integer({ min: 0, max: 9 })),
    price: fc.option(fc.integer({ min: 1, max: 9 })),
    recent_purchases: fc.option(fc.integer({ min: 0, max: 3 })),
    created_at: fc.option(fc.constantFrom("2026-01-01", "2026-02-01")),
  },
  { requiredKeys: [] }
)
const listings = fc
  .array(listing, { maxLength: 60 })
  .map((all) => all.map((one, at): Countable => ({ ...one, id: `prod_${at}` })))

describe("what was found", () => {
  test("is counted once for each value it has, the most frequent first", () =>
    fc.assert(
      fc.property(listings, (documents) => {
        const { counts } = countFacets(documents)
        expect(Object.keys(counts)).toEqual([...facetFields])
        for (const field of ["region", "category", "women_led", "lead_time"] as const) {
          for (const { value, count } of counts[field])
            expect(documents.filter((one) => [one[field] ?? []].flat().map(String).includes(value))).toHaveLength(count)
          expect(counts[field].map(({ count }) => count)).toEqual(
            counts[field].map(({ count }) => count).sort((a, b) => b - a)
          )
        }
        for (const { region } of documents)
          if (region) expect(counts.region.map(({ value }) => value)).toContain(region)
      })
    ))

  test("has a price range only where something has a price, and it holds all of them", () =>
    fc.assert(
      fc.property(listings, (documents) => {
        const prices = documents.flatMap(({ price }) => (price == null ? [] : [Number(price)]))
        const { price_range } = countFacets(documents)
        if (!prices.length) return expect(price_range).toBeNull()
        return expect(price_range).toEqual({ min: Math.min(...prices), max: Math.max(...prices) })
      })
    ))

  test.each(["newest", "popular", "price_asc", "price_desc"] as const)("is ordered whole and steadily: %s", (sort) =>
    fc.assert(
      fc.property(listings, (documents) => {
        const order = indexOrder(sort)
        const [field, direction] = Object.entries(order)[0] as [
          "price" | "created_at" | "recent_purchases",
          "ASC" | "DESC",
        ]
        const once = sorted(documents, order)
        expect(sorted([...documents].reverse(), order)).toEqual(once)
        expect(new Set(once)).toEqual(new Set(documents))
        const known = once.map((one) => one[field]).filter((value) => value != null)
        const up = [...known].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
        expect(known).toEqual(direction === "ASC" ? up : up.reverse())
        expect(once.slice(known.length).every((one) => one[field] == null)).toBe(true)
      })
    )
  )
})
