import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { drawStock } from "../../backend/src/basket/draw-stock"
import { distanceBand, FARTHEST_BAND } from "../../backend/src/modules/delivery/distance-band"
import {
  deliveryServices,
  priceDelivery,
  type Piece,
  type Rate,
} from "../../backend/src/modules/delivery/price-delivery"

const shelves = fc.record({
  a: fc.integer({ min: -3, max: 40 }),
  b: fc.integer({ min: 0, max: 40 }),
  c: fc.integer({ min: 0, max: 40 }),
})
const line = fc.record({
  quantity: fc.integer({ min: 1, max: 99 }),
  needs: fc.uniqueArray(fc.record({ item: fc.constantFrom("a", "b", "c"), required: fc.integer({ min: 1, max: 5 }) }), {
    maxLength: 3,
    selector: (need) => need.item,
  }),
})

test("lines that share shelves are never promised more than lies there", () => {
  fc.assert(
    fc.property(shelves, fc.array(line, { maxLength: 20 }), (left: Record<string, number>, lines) => {
      const asked = lines.map(({ quantity, needs }) => ({
        quantity,
        needs: needs.map(({ item, required }) => ({ inventory_item_id: item, required, left: left[item] })),
      }))
      const available = drawStock(asked)
      expect(available).toHaveLength(lines.length)
      for (const [item, pieces] of Object.entries(left)) {
        const promised = lines.reduce((sum, { quantity, needs }, index) => {
          const required = needs.find((need) => need.item === item)?.required ?? 0
          return sum + required * Math.min(quantity, available[index])
        }, 0)
        expect(promised).toBeLessThanOrEqual(Math.max(0, pieces))
      }
      for (const pieces of available) expect(pieces).toBeGreaterThanOrEqual(0)
    })
  )
})

test("a variant without managed stock is always there, one without a shelf never", () => {
  expect(drawStock([{ quantity: 5, needs: null }])[0]).toBeGreaterThan(99)
  expect(drawStock([{ quantity: 5, needs: [] }])).toEqual([0])
})

const region = fc.integer({ min: 1, max: 12 }).map((n) => `MA-${String(n).padStart(2, "0")}`)
const place = fc.record({
  province_id: fc.option(fc.constantFrom("MA-CAS", "MA-TAR", "MA-OUA"), { nil: null }),
  region_id: fc.option(region, { nil: null }),
  postcode: fc.option(fc.integer({ min: 10_000, max: 99_999 }).map(String), { nil: null }),
})

test("there is as far as back, and no distance is outside the tariff", () => {
  fc.assert(
    fc.property(place, place, (here, there) => {
      const band = distanceBand(here, there)
      expect(distanceBand(there, here)).toBe(band)
      expect(Number.isInteger(band) && band >= 0 && band <= FARTHEST_BAND).toBe(true)
    })
  )
  fc.assert(fc.property(region, (region_id) => expect(distanceBand({ region_id }, { region_id })).toBe(1)))
  expect(distanceBand({ region_id: "MA-01" }, {})).toBe(FARTHEST_BAND)
  expect(distanceBand({ region_id: "MA-01" }, { region_id: "MA-12" })).toBe(FARTHEST_BAND)
})

/** A tariff as an organizer may set it: dearer with each band. */
const tariff = fc
  .record({
    steps: fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 5, maxLength: 5 }),
    perKg: fc.integer({ min: 0, max: 2000 }),
    bulky: fc.integer({ min: 0, max: 10_000 }),
    included: fc.integer({ min: 0, max: 5000 }),
  })
  .map(({ steps, perKg, bulky, included }) =>
    deliveryServices.flatMap((service) =>
      steps.map((_, band): Rate => ({
        service,
        band,
        base: steps.slice(0, band + 1).reduce((sum, step) => sum + step, 0) / 100,
        included_grams: included,
        per_extra_kg: perKg / 100,
        bulky_surcharge: bulky / 100,
        days_min: 1 + band,
        days_max: 2 + band,
      }))
    )
  )
const piece = fc.record({
  weight_g: fc.integer({ min: 0, max: 30_000 }),
  bulky: fc.boolean(),
  quantity: fc.integer({ min: 1, max: 20 }),
  lead_time_days: fc.integer({ min: 0, max: 30 }),
})
const from = { region_id: "MA-01", province_id: "MA-TNG" }
/** One place in each band from there. */
const places = [from, { region_id: "MA-01" }, { region_id: "MA-03" }, { region_id: "MA-05" }, { region_id: "MA-12" }]

test("a parcel is never cheaper for being heavier, more or farther; its fee is whole centimes and never negative", () => {
  const on = new Date("2026-05-04")
  fc.assert(
    fc.property(
      tariff,
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.integer({ min: 1, max: 9000 }),
      (rates, pieces, more) => {
        const fee = (pieces: Piece[], band: number) => {
          const quote = priceDelivery(rates, "home", { pieces, from, to: places[band], on })
          if (!quote) throw new Error("the tariff has no such line")
          expect(quote.fee).toBeGreaterThanOrEqual(0)
          expect(Math.round(quote.fee * 100)).toBeCloseTo(quote.fee * 100, 6)
          expect(quote.arrives_from.getTime()).toBeLessThanOrEqual(quote.arrives_until.getTime())
          expect(quote.arrives_from.getTime()).toBeGreaterThan(on.getTime())
          expect(quote.arrives_from.getUTCDay()).not.toBe(0)
          return quote.fee
        }
        const [first, ...rest] = pieces
        for (let band = 0; band <= FARTHEST_BAND; band++) {
          const now = fee(pieces, band)
          expect(fee([{ ...first, weight_g: first.weight_g + more }, ...rest], band)).toBeGreaterThanOrEqual(now)
          expect(fee([{ ...first, quantity: first.quantity + 1 }, ...rest], band)).toBeGreaterThanOrEqual(now)
          if (band > 0) expect(now).toBeGreaterThanOrEqual(fee(pieces, band - 1))
        }
      }
    )
  )
})

test("a service the tariff does not have has no price; a missing band takes the next farther one", () => {
  const rate: Rate = {
    service: "home",
    band: 3,
    base: 45,
    included_grams: 1000,
    per_extra_kg: 5,
    bulky_surcharge: 20,
    days_min: 2,
    days_max: 4,
  }
  const parcel = {
    pieces: [{ weight_g: 500, bulky: false, quantity: 1, lead_time_days: 0 }],
    from,
    to: from,
    on: new Date(),
  }
  expect(priceDelivery([rate], "express", parcel)).toBeNull()
  expect(priceDelivery([rate], "home", parcel)?.fee).toBe(45)
})
