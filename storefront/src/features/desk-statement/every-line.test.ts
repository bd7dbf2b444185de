import { expect, test } from "@jest/globals"
import { everyLine } from "./every-line"

const pageSize = 48

/** A statement of so many lines, newest first, onto which `entered` more come between two pages. */
function statementOf(count: number, entered = 0) {
  const lines = Array.from({ length: count }, (_, index) => ({ id: `line-${count - index}` }))
  let asked = 0
  const read = (page: number) => {
    asked++
    if (page > 1) for (let more = 0; more < entered; more++) lines.unshift({ id: `new-${page}-${more}` })
    return Promise.resolve({ lines: lines.slice((page - 1) * pageSize, page * pageSize), page_size: pageSize })
  }
  return { read, asked: () => asked }
}

async function told(count: number, entered?: number) {
  const { read, asked } = statementOf(count, entered)
  const ids: string[] = []
  for await (const { id } of everyLine(await read(1), read)) ids.push(id)
  return { ids, asked: asked() }
}

const whole = (count: number) => Array.from({ length: count }, (_, index) => `line-${count - index}`)

test.each([0, 1, 47, 48, 49, 96, 1920, 1921, 5000])("a statement of %d lines is whole", async (count) => {
  const { ids, asked } = await told(count)
  expect(ids).toEqual(whole(count))
  expect(asked).toBe(Math.floor(count / pageSize) + 1)
})

test("what is entered while it is read takes no line away and doubles none", async () => {
  const { ids } = await told(2000, 3)
  expect(ids.filter((id) => id.startsWith("line-"))).toEqual(whole(2000))
  expect(new Set(ids).size).toBe(ids.length)
})
