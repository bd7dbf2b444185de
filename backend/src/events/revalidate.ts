import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readEnvironment } from "../environment"
import { gather } from "./gather"

const GATHER_MS = 200
const RETRY_MS = [500, 2000, 8000]
const TIMEOUT_MS = 3000

/** Asks the storefront to build anew the pages that bear these tags. Never throws: pages also grow old by themselves. */
export const revalidate = gather<MedusaContainer>(GATHER_MS, async (tags, container) => {
  if (!tags.length) return
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const failure = await send(tags)
  if (failure) logger.warn(`The storefront was not told of ${tags.length} changed tags: ${failure}`)
})

async function send(tags: string[]): Promise<string | null> {
  const { STOREFRONT_URL, INTERNAL_SECRET } = readEnvironment()
  let failure = ""
  for (const pause of [0, ...RETRY_MS]) {
    if (pause) await new Promise((resolve) => setTimeout(resolve, pause).unref())
    try {
      const response = await fetch(`${STOREFRONT_URL}/api/revalidate`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-maarid-secret": INTERNAL_SECRET },
        body: JSON.stringify({ tags }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      })
      if (response.ok) return null
      failure = `it answered ${response.status}`
      // What is refused once is refused again.
      if (response.status >= 400 && response.status < 500) break
    } catch (error) {
      failure = error instanceof Error ? error.message : String(error)
    }
  }
  return failure
}
