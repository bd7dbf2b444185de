import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { changedProducts, eventsOfMedusa } from "../events/changed-products"
import { emitListingChanged } from "../workflows/listing/emit-listing-changed"

/** Whatever Medusa changes of a product becomes the one event the index follows. */
export default async function catalogueChanged({ event, container }: SubscriberArgs) {
  await emitListingChanged(
    container,
    await changedProducts(container.resolve(ContainerRegistrationKeys.QUERY), event.name, event.data)
  )
}

export const config: SubscriberConfig = { event: eventsOfMedusa, context: { subscriberId: "catalogue-changed" } }
