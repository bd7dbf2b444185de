import { Modules } from "@medusajs/framework/utils"
import type { Market } from "./market"

/** Builds the index of listings anew, so that the first page built after the seed finds them all. */
export async function fillIndex({ container }: Market): Promise<void> {
  await container.resolve(Modules.SEARCH).reindex({ index: "listing" })
}
