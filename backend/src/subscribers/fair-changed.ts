import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { productsOfCooperatives } from "../events/changed-products"
import { indexFairs } from "../events/index-named"
import { revalidate } from "../events/revalidate"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

type Changed = {
  handle: string
  scope: string
  participations?: { cooperative_id: string; cooperative?: { handle: string } }[]
}

/**
 * A fair is found by what it says now. Built anew are its page and those that name it among other editions, the lists of fairs, the pages of those who take part, and
 * the filter by fair of their listings.
 */
export default async function fairChanged({ event, container }: SubscriberArgs<{ ids: string[] }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  await indexFairs(event.data.ids, container)
  const { data } = await query.graph({
    entity: "fair",
    fields: ["handle", "scope", "participations.cooperative_id", "participations.cooperative.handle"],
    filters: { id: event.data.ids },
  })
  const fairs = data as unknown as Changed[]
  const participations = fairs.flatMap((fair) => fair.participations ?? [])
  const scopes = [...new Set(fairs.map((fair) => fair.scope))]
  const kin = scopes.length
    ? await query.graph({ entity: "fair", fields: ["handle"], filters: { scope: scopes } as never })
    : { data: [] }
  void revalidate(
    [
      ...kin.data.map((fair) => `fair:${fair.handle}`),
      ...participations.flatMap(({ cooperative }) => (cooperative ? [`cooperative:${cooperative.handle}`] : [])),
      ...["home", "lists"],
    ],
    container
  )
  const cooperatives = participations.map((one) => one.cooperative_id)
  if (cooperatives.length) await emitListingChanged(container, await productsOfCooperatives(query, cooperatives))
}

export const config: SubscriberConfig = { event: "fair.changed", context: { subscriberId: "fair-changed" } }
