import { expect, test } from "@jest/globals"
import { heardOf } from "./heard"

const waiting = (placed_at: string) => ({ newest: { id: "par_1", reference: "ABCD-2345", placed_at }, to_answer: 1 })

test("what already waited when the page opened does not ring; what comes later does, once; an answered one never", () => {
  expect(heardOf(null, waiting("2026-11-22T09:00:00.000Z"))).toBe(false)
  expect(heardOf("", waiting("2026-11-22T09:00:00.000Z"))).toBe(true)
  expect(heardOf("2026-11-22T09:00:00.000Z", waiting("2026-11-22T09:00:00.000Z"))).toBe(false)
  expect(heardOf("2026-11-22T09:00:00.000Z", waiting("2026-11-22T09:05:00.000Z"))).toBe(true)
  // The newest was answered: an older one is the newest that waits.
  expect(heardOf("2026-11-22T09:05:00.000Z", waiting("2026-11-22T09:00:00.000Z"))).toBe(false)
  expect(heardOf("2026-11-22T09:05:00.000Z", { newest: null, to_answer: 0 })).toBe(false)
})
