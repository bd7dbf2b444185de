import { expect, test } from "@jest/globals"
import { readBoxes, readPart } from "./typed-parts"

test("a part is read line by line, and what is no number is none", () => {
  const form: [string, unknown][] = [
    ["part-a", "2"],
    ["part-b", "x"],
    ["$ACTION", "…"],
  ]
  expect(readPart(form)).toEqual([
    { line_id: "a", quantity: 2 },
    { line_id: "b", quantity: 0 },
  ])
})

test("boxes are read in their order, empty ones left out", () => {
  const form: [string, unknown][] = [
    ["box-1-a", "1"],
    ["box-0-a", "2"],
    ["box-2-a", "0"],
  ]
  expect(readBoxes(form)).toEqual([[{ line_id: "a", quantity: 2 }], [{ line_id: "a", quantity: 1 }]])
})
