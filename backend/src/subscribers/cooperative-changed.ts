import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { productsOfCooperatives } from "../events/changed-products"
import { indexCooperatives } from "../events/index-named"
import { revalidate } from "../events/revalidate"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

/** It is found, and its listings bear its name and are shown, only while it is verified. */
export default async function cooperativeChanged({ event, container }: SubscriberArgs<{ ids: string[] }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cooperative", fields: ["handle"], filters: { id: event.data.ids } })
  await indexCooperatives(event.data.ids, container)
  await emitListingChanged(container, await productsOfCooperatives(query, event.data.ids))
  void revalidate([...data.map((row) => `cooperative:${row.handle}`), "home", "lists"], container)
}

export const config: SubscriberConfig = {
  event: "cooperative.changed",
  context: { subscriberId: "cooperative-changed" },
}
