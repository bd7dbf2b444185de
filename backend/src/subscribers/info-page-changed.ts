import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { revalidate } from "../events/revalidate"

/** Each page of information names the others: all of them are built anew. */
export default async function infoPageChanged({ container }: SubscriberArgs<{ slug: string }>) {
  void revalidate(["info"], container)
}

export const config: SubscriberConfig = { event: "info-page.changed", context: { subscriberId: "info-page-changed" } }
