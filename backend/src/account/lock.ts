import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const PATIENCE_SECONDS = 20

/** One change at a time of one account, one identity, one link. */
export function oneAtATime<Result>(container: MedusaContainer, key: string, work: () => Promise<Result>) {
  return container.resolve(Modules.LOCKING).execute([key], work, { timeout: PATIENCE_SECONDS })
}
