import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { indexListings } from "../events/index-listings"
import { LISTING_CHANGED, type ListingChanged } from "../workflows/listing/emit-listing-changed"

/** The index first, then the pages that read from it. */
export default async function listingChanged({ event, container }: SubscriberArgs<ListingChanged>) {
  await indexListings(event.data.product_ids, container)
}

export const config: SubscriberConfig = { event: LISTING_CHANGED, context: { subscriberId: "listing-changed" } }
