import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { productsOfCooperatives } from "../events/changed-products"
import { revalidate } from "../events/revalidate"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

/** A fair's page and those that name it among other editions, the lists of fairs, and the filter by fair of the listings of those who take part. */
export default async function fairChanged({ event, container }: SubscriberArgs<{ ids: string[] }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "fair",
    fields: ["handle", "scope", "participations.cooperative_id"],
    filters: { id: event.data.ids },
  })
  const fairs = data as unknown as { handle: string; scope: string; participations?: { cooperative_id: string }[] }[]
  const cooperatives = fairs.flatMap((fair) => (fair.participations ?? []).map((one) => one.cooperative_id))
  if (cooperatives.length) await emitListingChanged(container, await productsOfCooperatives(query, cooperatives))
  const scopes = [...new Set(fairs.map((fair) => fair.scope))]
  const kin = scopes.length
    ? await query.graph({ entity: "fair", fields: ["handle"], filters: { scope: scopes } as never })
    : { data: [] }
  void revalidate([...kin.data.map((fair) => `fair:${fair.handle}`), "home", "lists"], container)
}

export const config: SubscriberConfig = { event: "fair.changed", context: { subscriberId: "fair-changed" } }
