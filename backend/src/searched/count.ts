import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { today } from "../contracts/days"
import type { Locale } from "../contracts/shapes/basics"
import { SEARCHED_MODULE, type SearchedModuleService } from "../modules/searched"
import type { ListingSum, WordsSum } from "../modules/searched/service"
import { isOfTheTrade, wordsToCount } from "./words-to-count"

const FLUSH_MS = 2000
/** Of each kind between two writings; what comes beyond them is not counted. */
const MOST = 2000

type What = "searched" | "nothing" | "clicked" | "bought"

let words = new Map<string, WordsSum>()
let listings = new Map<string, ListingSum>()
let timer: ReturnType<typeof setTimeout> | undefined

/** Counts a search and whether it found nothing: in memory, written a moment later by itself. A crash loses that moment. */
export function countSearch(container: MedusaContainer, typed: string, locale: Locale, foundNothing: boolean): void {
  countWords(typed, locale, foundNothing ? ["searched", "nothing"] : ["searched"])
  writeSoon(container)
}

/** Counts that a listing was opened from the results for some words, or bought after. */
export function countFound(
  container: MedusaContainer,
  { q, listing, what, locale }: { q: string; listing: string; what: "clicked" | "bought"; locale: Locale }
): void {
  countWords(q, locale, [what])
  const day = today()
  const sum = kept(listings, `${day} ${listing}`, () => ({ day, handle: listing, clicked: 0, bought: 0 }))
  if (sum) sum[what]++
  writeSoon(container)
}

function countWords(typed: string, locale: Locale, what: What[]): void {
  const counted = wordsToCount(typed)
  if (!counted) return
  const day = today()
  const none = { searched: 0, nothing: 0, clicked: 0, bought: 0 }
  const sum = kept(words, `${day} ${locale} ${counted.form}`, () => ({
    ...{ day, locale, ...counted, known: isOfTheTrade(counted.form) },
    ...none,
  }))
  if (sum) for (const one of what) sum[one]++
}

function kept<Sum>(sums: Map<string, Sum>, key: string, begin: () => Sum): Sum | undefined {
  const known = sums.get(key)
  if (known || sums.size >= MOST) return known
  const sum = begin()
  sums.set(key, sum)
  return sum
}

function writeSoon(container: MedusaContainer): void {
  timer ??= setTimeout(() => void write(container), FLUSH_MS).unref()
}

async function write(container: MedusaContainer): Promise<void> {
  const [said, opened] = [[...words.values()], [...listings.values()]]
  words = new Map()
  listings = new Map()
  timer = undefined
  try {
    const service: SearchedModuleService = container.resolve(SEARCHED_MODULE)
    await service.add(said, opened)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`What was searched for is not counted for a moment: ${String(error)}`)
  }
}
