import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendMessagesWorkflow } from "../workflows/message/send-messages"

/** Sends at once what was just queued. */
export default async function sendQueued({ container }: SubscriberArgs<{ ids: string[] }>) {
  await sendMessagesWorkflow(container).run()
}

export const config: SubscriberConfig = { event: "message.queued", context: { subscriberId: "message-queued" } }
