import { leftOver, numberOf } from "./answers"

it("reads a count in any digits, and nothing where there is none", () => {
  expect(["12", "١٢", " 7 ", "", "abc", "-1", "1.5", "12345678"].map(numberOf)).toEqual([
    12,
    12,
    7,
    null,
    null,
    null,
    null,
    null,
  ])
})

it("keeps for the next time what was written while the last was on its way", () => {
  const sectors = ["food"]
  expect(leftOver({ name_ar: "ب", street: "1", sectors }, { name_ar: "أ", street: "1", sectors })).toEqual({
    name_ar: "ب",
  })
})
