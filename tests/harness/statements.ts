import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Market } from "./market"

type Connection = { on: (event: "query", listener: () => void) => void; removeListener: (event: "query", listener: () => void) => void }

/**
 * How many SQL statements a piece of work sends, over all connections of the market. The least of a few runs: timers of
 * the running market may add their own.
 */
export async function countStatements(market: Market, work: () => Promise<unknown>, runs = 3): Promise<number> {
  const connection: Connection = market.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const counts: number[] = []
  for (let run = 0; run < runs; run++) {
    let count = 0
    const listener = () => void count++
    connection.on("query", listener)
    await work().finally(() => connection.removeListener("query", listener))
    counts.push(count)
  }
  return Math.min(...counts)
}
