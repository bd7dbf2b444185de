import { turnsOf } from "../../backend/src/modules/feature/turns"

const at = (seconds: number) => new Date(Date.UTC(2026, 0, 1) + seconds * 1000)
const span = { from: at(-180), now: at(0), until: at(60) }

test("what begins and ends is told at its moment, each placement once", () => {
  const features = [
    { placement: "home.hero", starts_at: at(20), ends_at: at(40) },
    { placement: "home.hero", starts_at: at(20).toISOString(), ends_at: null },
    { placement: "home.season", starts_at: null, ends_at: at(40) },
    { placement: "home.fairs", starts_at: at(-30), ends_at: at(3600) },
  ]
  expect(turnsOf(features, span)).toEqual([
    { placements: ["home.fairs"], delay: 0 },
    { placements: ["home.hero"], delay: 20_000 },
    { placements: ["home.hero", "home.season"], delay: 40_000 },
  ])
})

test("what is long over, or far away, or for ever is nobody's turn", () => {
  expect(turnsOf([{ placement: "home.hero", starts_at: at(-180), ends_at: at(61) }], span)).toEqual([])
  expect(turnsOf([{ placement: "home.hero", starts_at: null, ends_at: null }], span)).toEqual([])
})
