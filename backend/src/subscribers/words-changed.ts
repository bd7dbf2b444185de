import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { indexWords } from "../events/index-words"
import { followWords } from "../word-groups/follow-words"

/** What says the words is found by them a moment later. */
export default async function wordsChanged({ event, container }: SubscriberArgs<{ said: string[] }>) {
  await followWords(container.resolve(ContainerRegistrationKeys.QUERY), { now: true })
  await indexWords(event.data.said, container)
}

export const config: SubscriberConfig = { event: "words.changed", context: { subscriberId: "words-changed" } }
