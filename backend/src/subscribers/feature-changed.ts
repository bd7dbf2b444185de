import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { revalidate } from "../events/revalidate"
import { listingsOf } from "../features/listings-of"
import { pagesOf } from "../features/pages-of"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

/** What organizers chose is shown on the home page, or on a territory's or a fair's, and stands higher in searches. */
export default async function featureChanged({ event, container }: SubscriberArgs<{ placements: string[] }>) {
  const pages = await pagesOf(container, event.data.placements)
  void revalidate(
    [...pages.values()].map(({ tag }) => tag),
    container
  )
  await emitListingChanged(container, await listingsOf(container, event.data.placements))
}

export const config: SubscriberConfig = { event: "feature.changed", context: { subscriberId: "feature-changed" } }
