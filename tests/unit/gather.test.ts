import { expect, test } from "@jest/globals"
import fc from "fast-check"
import { gather } from "../../backend/src/events/gather"

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test("calls close together are one run, each key is carried after it was given, and no two runs overlap", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ after: fc.nat(4), takes: fc.nat(6), fails: fc.boolean() }), { minLength: 1, maxLength: 12 }),
      async (calls) => {
        let running = 0
        const runs: string[][] = []
        const run = async (keys: string[], { takes, fails }: { takes: number; fails: boolean }) => {
          expect(++running).toBe(1)
          runs.push(keys)
          await pause(takes)
          running--
          if (fails) throw new Error("failed")
        }
        const gathered = gather(1, run, { inTurn: true })
        const waiting: Promise<void>[] = []
        for (const [index, call] of calls.entries()) {
          await pause(call.after)
          const begun = runs.length
          waiting.push(
            gathered([String(index)], call)
              .catch((error: Error) => expect(error.message).toBe("failed"))
              .then(() => expect(runs.findIndex((keys) => keys.includes(String(index)))).toBeGreaterThanOrEqual(begun))
          )
        }
        await Promise.all(waiting)
        expect(runs.flat().sort()).toEqual(calls.map((_, index) => String(index)).sort())
      }
    ),
    { numRuns: 40 }
  )
})

test("where turns do not matter, a run that hangs holds no other up", async () => {
  const done: string[] = []
  const gathered = gather<boolean>(1, async (keys, hangs) => {
    if (hangs) await new Promise(() => {})
    done.push(...keys)
  })
  void gathered(["first"], true)
  await pause(10)
  await gathered(["second"], false)
  expect(done).toEqual(["second"])
})
