import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { catchUpWords } from "../catalogue/catch-up-words"
import { wordsEngine } from "../catalogue/words-engine"
import { recorded } from "../schedule/record-run"

/** A change is in the index a moment after it was read. */
const MARGIN_MS = 60_000
/** Until when this process knows both engines to be the same; at its start it knows nothing. */
let sameUntil = new Date(0)

/** What the engine of words was not told of, while it was away or in a crash, is copied within a minute of its return. */
async function catchUp(container: MedusaContainer): Promise<void> {
  if (!wordsEngine) return
  const begun = Date.now()
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  try {
    const { copied, removed } = await catchUpWords(container.resolve(Modules.SEARCH), sameUntil)
    sameUntil = new Date(begun - MARGIN_MS)
    if (copied || removed) logger.info(`${wordsEngine} caught up: ${copied} listings copied, ${removed} removed`)
  } catch (error) {
    logger.error(`${wordsEngine} cannot be caught up with yet: ${String(error)}`)
  }
}

export const config = { name: "catch-up-words", schedule: "* * * * *" }
export default recorded(config, catchUp)
