import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readAtlas } from "../catalogue/territories"

/** A page of the storefront: its path without language, and the tag it is kept under. */
type Page = { path: string; tag: string }

const idOf = (placement: string, scope: string) =>
  placement.startsWith(`${scope}:`) ? placement.slice(scope.length + 1) : null

/** The page each placement is on. One whose territory or fair is not there has none. */
export async function pagesOf(container: MedusaContainer, placements: string[]): Promise<Map<string, Page>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fairIds = placements.flatMap((one) => idOf(one, "fair") ?? [])
  const [atlas, { data: fairs }] = await Promise.all([
    readAtlas(query),
    fairIds.length
      ? query.graph({ entity: "fair", fields: ["id", "handle"], filters: { id: fairIds } })
      : { data: [] as { id: string; handle: string }[] },
  ])
  const pageOf = (placement: string): Page | null => {
    if (placement.startsWith("home.")) return { path: "", tag: "home" }
    const territory = atlas.byId.get(idOf(placement, "territory") ?? idOf(placement, "hero") ?? "")
    if (territory) return { path: `/regions/${territory.handle}`, tag: `territory:${territory.handle}` }
    const fair = fairs.find(({ id }) => id === idOf(placement, "fair"))
    return fair ? { path: `/fairs/${fair.handle}`, tag: `fair:${fair.handle}` } : null
  }
  return new Map(
    placements.flatMap((placement) => {
      const page = pageOf(placement)
      return page ? [[placement, page] as const] : []
    })
  )
}
