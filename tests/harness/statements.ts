import { Client } from "pg"

type Query = (...args: unknown[]) => unknown

/**
 * How many SQL statements a piece of work sends, over all connections of this process. The least of a few runs: timers
 * of the running market may add their own.
 */
export async function countStatements(work: () => Promise<unknown>, runs = 3): Promise<number> {
  const prototype = Client.prototype as unknown as { query: Query }
  const real = prototype.query
  const counts: number[] = []
  for (let run = 0; run < runs; run++) {
    let count = 0
    prototype.query = function (this: unknown, ...args: unknown[]) {
      count++
      return real.apply(this, args)
    }
    await work().finally(() => (prototype.query = real))
    counts.push(count)
  }
  return Math.min(...counts)
}
