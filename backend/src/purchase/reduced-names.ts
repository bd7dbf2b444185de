import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaLocale } from "../contracts/locales"
import type { Locale } from "../contracts/shapes/basics"
import type { Reduction } from "../modules/purchase/lessen"

type Line = { id: string; product?: { title: string } | null; variant?: { title: string | null } | null }
export type NamedReduction = Omit<Reduction, "line_id">
export type NamesOf = (reduction: Reduction) => NamedReduction

/**
 * What was taken out of some parcels, named in the language of whoever reads it: it is kept in its buyer's, and a line that
 * was taken out whole is none of its order any more. Nothing is asked where nothing was taken out: most parcels go whole.
 */
export async function readReducedNames(
  container: MedusaContainer,
  parcels: { reduced: Reduction[] | null }[],
  locale: Locale
): Promise<NamesOf> {
  const ids = parcels.flatMap(({ reduced }) => (reduced ?? []).map(({ line_id }) => line_id))
  const { data } = ids.length
    ? await container
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph(
          { entity: "order_line_item", fields: ["id", "product.title", "variant.title"], filters: { id: ids } },
          { locale: medusaLocale[locale] }
        )
    : { data: [] }
  const lines = new Map((data as unknown as Line[]).map((line) => [line.id, line]))
  return ({ line_id, title, variant_title, was, now }) => {
    const line = lines.get(line_id)
    return { title: line?.product?.title ?? title, variant_title: line?.variant?.title ?? variant_title, was, now }
  }
}
