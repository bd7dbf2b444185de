import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Locale } from "../contracts/shapes/basics"
import { readWords } from "./words"

export type Bucket = { value: string; count: number; name?: string }
export type Facets = Record<string, Bucket[]>

/** Values that are handles of something with a name; other values are a short list the storefront knows by itself. */
const named = ["cooperative", "fair"] as const

type Asked = Partial<Record<(typeof named)[number], string[]>>

/**
 * Puts names, in a language, on the counted cooperatives and fairs, and on those asked for that nothing was counted of:
 * whoever shows a filter needs no list of them all.
 */
export async function nameFacets(
  container: MedusaContainer,
  locale: Locale,
  facets: Facets,
  asked: Asked
): Promise<Facets> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const filled = await Promise.all(
    named.map(async (field) => {
      const counted = facets[field] ?? []
      const uncounted = (asked[field] ?? []).filter((value) => !counted.some((bucket) => bucket.value === value))
      const buckets: Bucket[] = [...counted, ...uncounted.map((value) => ({ value, count: 0 }))]
      if (!buckets.length) return [field, buckets] as const
      const filters = { handle: buckets.map(({ value }) => value) }
      const { data } = await query.graph({ entity: field, fields: ["id", "handle", "name"], filters })
      const rows = data as { id: string; handle: string; name: string }[]
      const words = await readWords(
        query,
        rows.map(({ id }) => id),
        [locale]
      )
      const names = new Map(rows.map(({ id, handle, name }) => [handle, words(id, locale, "name", name)]))
      return [field, buckets.map((bucket) => ({ ...bucket, name: names.get(bucket.value) }))] as const
    })
  )
  return { ...facets, ...Object.fromEntries(filled) }
}
