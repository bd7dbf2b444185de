import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Graph } from "../catalogue/words"
import { medusaLocale } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"

/** Renewing a sign takes weeks. */
const AHEAD_DAYS = 60
const SHOWN = 12

/** Papers a newer one was sent for: the organizers have it. */
async function underWay(query: Graph, cooperative_id: string): Promise<string[]> {
  const { data } = await query.graph({
    entity: "paper",
    fields: ["replaces_id"],
    filters: { cooperative_id, verified_at: null, refused_reason: null, replaced_at: null, replaces_id: { $ne: null } },
  })
  return data.flatMap(({ replaces_id }) => replaces_id ?? [])
}

type Expiring = { id: string; what: "sign" | "paper"; kind: string; name: string; expires_at: string }
type Row = { id: string; kind: string; name?: string; expires_at: Date }

/** Signs and papers of a cooperative that were good and are so no longer, or not for long: the soonest first. */
export async function readExpiring(
  container: MedusaContainer,
  { cooperative_id, locale }: { cooperative_id: string; locale: Locale }
): Promise<Expiring[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filters = {
    cooperative_id,
    verified_at: { $ne: null },
    expires_at: { $ne: null, $lt: new Date(Date.now() + AHEAD_DAYS * 86_400_000) },
  }
  const pagination = { take: SHOWN, order: { expires_at: "ASC" } }
  const [signs, papers] = await Promise.all([
    query.graph(
      { entity: "quality_sign", fields: ["id", "kind", "name", "expires_at"], filters, pagination },
      { locale: medusaLocale[locale] }
    ),
    query.graph({
      entity: "paper",
      fields: ["id", "kind", "expires_at"],
      filters: { ...filters, replaced_at: null, id: { $nin: await underWay(query, cooperative_id) } },
      pagination,
    }),
  ])
  const shown = (what: Expiring["what"], rows: unknown) =>
    (rows as Row[]).map(({ id, kind, name = "", expires_at }) => {
      return { id, what, kind, name, expires_at: new Date(expires_at).toISOString() }
    })
  return [...shown("sign", signs.data), ...shown("paper", papers.data)].sort((a, b) =>
    a.expires_at.localeCompare(b.expires_at)
  )
}
