import type { Market } from "./market"

/** A module's service as the workflows get it, to make one of its methods fail. */
export function moduleAt(market: Market, key: string): Record<string, (...args: never[]) => unknown> {
  return market.container.resolve(key) as unknown as Record<string, (...args: never[]) => unknown>
}
