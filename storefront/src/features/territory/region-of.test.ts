import territories from "../../../../seed/data/territories.json"
import { regionOf } from "./region-of"

test("knows the region of every territory", () => {
  const wrong = territories.filter(({ id, parent_id }) => regionOf(id) !== (parent_id ?? id))
  expect(wrong).toEqual([])
  expect(regionOf("FR-75")).toBeUndefined()
})
