import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { parcelEvents, type ParcelEvent } from "../messages/facts"
import { tellParcel } from "../workflows/message/tell-parcel"

/** Every step of a parcel is told to its buyer, and to its cooperative's members what they must know. */
export default async function parcelChanged({ event, container }: SubscriberArgs<{ id: string }>) {
  const step = event.name.slice("parcel.".length) as ParcelEvent | "return_requested"
  await tellParcel(container, step, event.data.id)
}

export const config: SubscriberConfig = {
  event: [...parcelEvents, "return_requested"].map((event) => `parcel.${event}`),
  context: { subscriberId: "message-parcel" },
}
