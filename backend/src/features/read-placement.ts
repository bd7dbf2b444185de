import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import type { GET as contract } from "../api/admin/placements/[placement]/contract"
import { refusal } from "../contracts/codes"
import { readEnvironment } from "../environment"
import { FEATURE_MODULE, type FeatureModuleService } from "../modules/feature"
import { kindsOfPlacement } from "../modules/feature/placements"
import { pagesOf } from "./pages-of"
import { readTargets, type Target } from "./read-targets"
import { showChoices } from "./show-choices"

type Answer = z.input<(typeof contract)["response"]>

const iso = (time: Date | string | null) => (time ? new Date(time).toISOString() : null)

/** What is chosen for a placement. Throws NOT_FOUND where there is no such territory or fair. */
export async function readPlacement(container: MedusaContainer, placement: string): Promise<Answer> {
  const service: FeatureModuleService = container.resolve(FEATURE_MODULE)
  const page = (await pagesOf(container, [placement])).get(placement)
  if (!page) throw refusal("NOT_FOUND")
  // The version first: a change between the two reads makes the next one be refused, never one be lost.
  const version = await service.versionOf(placement)
  const rows = await service.listFeatures({ placement }, { order: { position: "ASC" } })
  const choices = rows.map(({ kind, reference_id, starts_at, ends_at }) => {
    return { kind, reference_id, starts_at: iso(starts_at), ends_at: iso(ends_at) }
  })
  const show = await showChoices(container, choices)
  return {
    ...{ placement, kinds: [...kindsOfPlacement(placement)], version, path: page.path },
    ...{ name: await nameOf(container, placement), storefront: readEnvironment().STOREFRONT_URL },
    features: show(choices),
  }
}

async function nameOf(container: MedusaContainer, placement: string): Promise<Target["name"] | null> {
  const [place, id] = placement.split(":")
  const scope = place === "hero" ? "territory" : place
  if (scope !== "territory" && scope !== "fair") return null
  return (await readTargets(container, scope, [id])).get(id)?.name ?? null
}
