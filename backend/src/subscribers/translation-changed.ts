import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { indexCooperatives, indexFairs } from "../events/index-named"

type Owner = { reference: string; reference_id: string }

/** A cooperative or a fair is found by its name in every language (what listings say: see `catalogue-changed`). */
export default async function translationChanged({
  event,
  container,
}: SubscriberArgs<{ id: string } | { id: string }[]>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference", "reference_id"],
    filters: { id: [event.data].flat().map(({ id }) => id) },
    withDeleted: true,
  })
  const of = (reference: string) =>
    (data as unknown as Owner[]).filter((row) => row.reference === reference).map((row) => row.reference_id)
  const [cooperatives, fairs, series] = ["cooperative", "fair", "fair_series"].map(of)
  if (series.length) {
    const editions = await query.graph({ entity: "fair", fields: ["id"], filters: { series_id: series } as never })
    fairs.push(...editions.data.map(({ id }) => id))
  }
  if (cooperatives.length) await indexCooperatives(cooperatives, container)
  if (fairs.length) await indexFairs(fairs, container)
}

export const config: SubscriberConfig = {
  event: ["created", "updated", "deleted"].map((verb) => `translation.${verb}`),
  context: { subscriberId: "translation-changed" },
}
