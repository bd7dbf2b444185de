import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { revalidate } from "../events/revalidate"
import { pagesOf } from "../features/pages-of"

/** What organizers chose is shown on the home page, or on a territory's or a fair's. */
export default async function featureChanged({ event, container }: SubscriberArgs<{ placements: string[] }>) {
  const pages = await pagesOf(container, event.data.placements)
  void revalidate(
    [...pages.values()].map(({ tag }) => tag),
    container
  )
}

export const config: SubscriberConfig = { event: "feature.changed", context: { subscriberId: "feature-changed" } }
