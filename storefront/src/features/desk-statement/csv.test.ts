import { expect, test } from "@jest/globals"
import { csvOf } from "./csv"

test("a text is never a formula, a quote stays in its cell, a negative number is a number", async () => {
  const pieces: string[] = []
  for await (const piece of csvOf([["=1+1", "+212", "@a", 'a "b"', -3.5], [], ["end"]])) pieces.push(piece)
  expect(pieces.join("")).toBe('\uFEFF"\'=1+1","\'+212","\'@a","a ""b""",-3.50\r\n\r\n"end"\r\n')
})
