import { expect, test } from "@jest/globals"
import { periodOf } from "./period"

test("days are kept, other things left out, a period typed backwards is turned", () => {
  expect(periodOf({ from: "2026-03-01", until: "2026-03-31" })).toEqual({ from: "2026-03-01", until: "2026-03-31" })
  expect(periodOf({ from: "2026-03-31", until: "2026-03-01" })).toEqual({ from: "2026-03-01", until: "2026-03-31" })
  expect(periodOf({ from: "2026-99-99", until: ["x"] })).toEqual({})
})
