import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { tellPurchasePaid } from "../workflows/message/tell-purchase"

export default async function purchasePaid({ event, container }: SubscriberArgs<{ id: string }>) {
  await tellPurchasePaid(container, event.data.id)
}

export const config: SubscriberConfig = {
  event: "purchase.paid",
  context: { subscriberId: "message-purchase-paid" },
}
