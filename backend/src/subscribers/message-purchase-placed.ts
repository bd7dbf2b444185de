import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellPurchasePlaced } from "../workflows/message/tell-purchase"

export default async function purchasePlaced({ event, container }: SubscriberArgs<{ id: string }>) {
  await tellPurchasePlaced(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "purchase.placed",
  context: { subscriberId: "message-purchase-placed" },
}
