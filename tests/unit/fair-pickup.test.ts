import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { isoDay, storedDay, today } from "../../backend/src/contracts/days"
import { FAIR_WITHIN_DAYS, fairPickupDays } from "../../backend/src/modules/delivery/fair-pickup"
import type { Rate } from "../../backend/src/modules/delivery/price-delivery"
import { fairStanding, isOff, isOn } from "../../backend/src/modules/fair/fair-standing"
import { deliveryChoices } from "../../backend/src/purchase/delivery-choices"

const on = new Date("2026-11-22T10:00:00.000Z")
const day = (after: number) => isoDay(new Date(storedDay(today(on)).getTime() + after * 86_400_000))
const fair = (from: number, until: number) => ({ from: day(from), until: day(until) })
const soon = { lead_days: 0, on }

test("a fair that begins in 60 days is offered, one that begins in 61 is not", () => {
  expect(fairPickupDays(fair(60, 63), soon)).toEqual(fair(60, 63))
  expect(fairPickupDays(fair(61, 63), soon)).toBeNull()
})

test("one that runs is offered until its last day, from today on; one that is over is not", () => {
  expect(fairPickupDays(fair(-3, 0), soon)).toEqual(fair(0, 0))
  expect(fairPickupDays(fair(-3, 2), soon)).toEqual(fair(0, 2))
  expect(fairPickupDays(fair(-3, -1), soon)).toBeNull()
})

test("the day is Casablanca's: late in the evening there it is not tomorrow yet", () => {
  const evening = new Date("2026-11-22T22:30:00.000Z")
  expect(today(evening)).toBe("2026-11-22")
  expect(fairPickupDays({ from: "2026-11-20", until: "2026-11-22" }, { lead_days: 0, on: evening })).not.toBeNull()
})

test("whatever the fair and the goods, the days lie within the fair, not before the goods are ready", () => {
  const span = fc.tuple(fc.integer({ min: -90, max: 120 }), fc.integer({ min: 0, max: 20 }))
  fc.assert(
    fc.property(span, fc.integer({ min: 0, max: 90 }), ([from, lasts], lead_days) => {
      const { until, ...first } = fair(from, from + lasts)
      const days = fairPickupDays({ ...first, until }, { lead_days, on })
      const near = from <= FAIR_WITHIN_DAYS && from + lasts >= 0
      if (!near) return expect(days).toBeNull()
      if (!days) return expect(lead_days).toBeGreaterThan(0)
      expect(days.from >= first.from && days.from <= days.until).toBe(true)
      expect(days.until).toBe(until)
      expect(days.from >= day(lead_days)).toBe(true)
    })
  )
})

test("the fee is the tariff's for any distance, and without a line of the tariff it is not offered", () => {
  const rate = { band: 0, base: 0, included_grams: 0, per_extra_kg: 0, bulky_surcharge: 0, days_min: 0, days_max: 0 }
  const rates: Rate[] = [{ ...rate, service: "pickup_fair" }]
  const pickup = {
    ...{ id: "fair_1", handle: "f", name: "معرض", venue: "", territory: null, stand: null },
    ...{ starts_on: day(5), ends_on: day(8), standing: "coming" as const, published: true },
  }
  const parcel = {
    pieces: [{ weight_g: 30_000, bulky: true, quantity: 3, lead_time_days: 0 }],
    from: { region_id: "MA-01" },
    to: { region_id: "MA-12" },
    on,
  }
  expect(deliveryChoices(rates, [pickup], parcel)).toEqual([
    {
      ...{ service: "pickup_fair", fee: 0, fair: pickup },
      ...{ arrives_from: storedDay(day(5)), arrives_until: storedDay(day(8)) },
    },
  ])
  expect(deliveryChoices([], [pickup], parcel)).toEqual([])
})

test("a fair that was called off, or a cooperative that withdrew, is off whatever its days; else the days say", () => {
  fc.assert(
    fc.property(fc.boolean(), fc.boolean(), fc.integer({ min: -9, max: 9 }), (accepted, called_off, from) => {
      const standing = fairStanding({ accepted, called_off, ...fair(from, from + 3) }, on)
      expect(isOff(standing)).toBe(!accepted || called_off)
      expect(isOn(standing)).toBe(accepted && !called_off && from + 3 >= 0)
    })
  )
})
