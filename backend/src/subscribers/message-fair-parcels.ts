import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellFairParcels } from "../workflows/message/tell-fair-parcels"

/** Whoever is to fetch a parcel at a fair that moved, or that their cooperative left. */
export default async function fairOfParcelsChanged({ event, container }: SubscriberArgs<{ ids: string[] }>) {
  await tellFairParcels(container, event.data.ids)
}

export const config: SubscriberConfig = { event: "fair.changed", context: { subscriberId: "message-fair-parcels" } }
