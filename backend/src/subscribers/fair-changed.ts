import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { productsOfCooperatives } from "../events/changed-products"
import { revalidate } from "../events/revalidate"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

/** A fair's page, the lists of fairs, and the filter by fair of the listings of those who take part. */
export default async function fairChanged({ event, container }: SubscriberArgs<{ ids: string[] }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fair",
    fields: ["handle", "participations.cooperative_id"],
    filters: { id: event.data.ids },
  })
  const fairs = data as unknown as { handle: string; participations?: { cooperative_id: string }[] }[]
  const cooperatives = fairs.flatMap((fair) => (fair.participations ?? []).map((one) => one.cooperative_id))
  if (cooperatives.length) await emitListingChanged(container, await productsOfCooperatives(query, cooperatives))
  void revalidate([...fairs.map((fair) => `fair:${fair.handle}`), "home", "lists"], container)
}

export const config: SubscriberConfig = { event: "fair.changed", context: { subscriberId: "fair-changed" } }
