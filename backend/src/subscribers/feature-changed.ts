import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { readAtlas } from "../catalogue/territories"
import { revalidate } from "../events/revalidate"

/** What organizers chose is shown on the home page or on a territory's. */
export default async function featureChanged({ event, container }: SubscriberArgs<{ placements: string[] }>) {
  const atlas = await readAtlas(container.resolve(ContainerRegistrationKeys.QUERY))
  const tags = event.data.placements.map((placement) => {
    const handle = placement.startsWith("territory:") && atlas.byId.get(placement.slice("territory:".length))?.handle
    return handle ? `territory:${handle}` : "home"
  })
  void revalidate(tags, container)
}

export const config: SubscriberConfig = { event: "feature.changed", context: { subscriberId: "feature-changed" } }
