import { setTimeout as sleep } from "node:timers/promises"
import type { Market } from "./market"

const LONGEST_FILLING_MS = 60_000

/** A market that starts fills an index that is new to it, and answers 503 until it is done. */
export async function untilIndexFilled(market: Market): Promise<void> {
  const until = Date.now() + LONGEST_FILLING_MS
  while ((await market.call("GET", "/store/listings")).status === 503 && Date.now() < until) await sleep(200)
}

/** Asks until it holds, for at most the two seconds a change may take to reach the index. */
export async function within2s(holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 2000
  while (!(await holds())) {
    if (Date.now() > until) throw new Error("two seconds are over")
    await sleep(50)
  }
}
