import { notChosen } from "./transform"

test("what organizers chose is not shown again below", () => {
  expect(notChosen([{ handle: "a" }, { handle: "b" }], [{ handle: "b" }])).toEqual([{ handle: "a" }])
})
