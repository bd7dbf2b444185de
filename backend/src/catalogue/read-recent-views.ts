import { container } from "@medusajs/framework"
import { isoDay } from "../contracts/days"
import { SEARCHED_MODULE, type SearchedModuleService } from "../modules/searched"

/** How long a view speaks for what was looked at. */
const DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * By product, how often it was opened from the results of a search in the last 90 days; none for what nobody opened. One
 * statement, whatever the number of products. Browsing is not counted: it calls no backend. The search module gives its
 * seeds nothing but `query`: hence the process's own container.
 */
export async function readRecentViews(productIds: string[], at: Date): Promise<ReadonlyMap<string, number>> {
  if (!productIds.length) return new Map()
  const searched: SearchedModuleService = container.resolve(SEARCHED_MODULE)
  const counts = await searched.countsOf(productIds, isoDay(new Date(at.getTime() - DAYS * DAY_MS)))
  return new Map([...counts].map(([id, { clicked }]) => [id, clicked]))
}
