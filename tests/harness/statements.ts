import { Client } from "pg"

type Query = (...args: unknown[]) => unknown

/**
 * How many SQL statements a piece of work sends, over all connections of this process. The least of a few runs: timers
 * of the running market may add their own.
 */
export async function countStatements(work: () => Promise<unknown>, runs = 3): Promise<number> {
  const counts: number[] = []
  for (let run = 0; run < runs; run++) {
    let count = 0
    await watched(work, () => count++)
    counts.push(count)
  }
  return Math.min(...counts)
}

/** What earlier work left to be done (messages, index) is over: no statement for a second, or 30 seconds have passed. */
export async function untilQuiet(): Promise<void> {
  const patience = Date.now() + 30_000
  let last = Date.now()
  await watched(
    async () => {
      while (Date.now() - last < 1000 && Date.now() < patience) await new Promise((over) => setTimeout(over, 50))
    },
    () => (last = Date.now())
  )
}

async function watched(work: () => Promise<unknown>, seen: () => void): Promise<void> {
  const prototype = Client.prototype as unknown as { query: Query }
  const real = prototype.query
  prototype.query = function (this: unknown, ...args: unknown[]) {
    seen()
    return real.apply(this, args)
  }
  await work().finally(() => (prototype.query = real))
}
