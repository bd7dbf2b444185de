import { today } from "@maarid/backend/contracts/days"
import { SEARCHED_MODULE, type SearchedModuleService } from "@maarid/backend/modules/searched"
import { isOfTheTrade, wordsToCount } from "@maarid/backend/searched/words-to-count"
import type { Market } from "./market"

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * What the demonstration's buyers searched for, as sums of days like everybody's. Where somebody has searched nothing is added.
 * Listings are not counted with it: a demonstration says nothing about their order.
 */
export async function loadSearched({ container, data }: Market): Promise<void> {
  const service: SearchedModuleService = container.resolve(SEARCHED_MODULE)
  if ((await service.listSearchedWords({}, { take: 1, select: ["id"] })).length) return
  const sums = data.searched.flatMap(({ words, days_ago, ...sum }) => {
    const counted = wordsToCount(words)
    if (!counted) throw new Error(`seed/data/searched.json: "${words}" is not counted`)
    const known = isOfTheTrade(counted.form)
    return days_ago.map((days) => ({ ...sum, ...counted, known, day: today(new Date(Date.now() - days * DAY_MS)) }))
  })
  await service.add(sums, [])
}
