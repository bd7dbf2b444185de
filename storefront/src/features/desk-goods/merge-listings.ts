import type { TypedListing, TypedVariant } from "./transform"

type Field = keyof TypedListing

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * What two members made of one listing, put together: a field only one of them changed is as that one wrote it;
 * where both did, `mine` stays and the field is named.
 */
export function mergeListings(
  base: TypedListing,
  mine: TypedListing,
  theirs: TypedListing
): { merged: TypedListing; taken: Field[]; both: Field[] } {
  const fields = Object.keys(mine) as Field[]
  const changed = fields.filter((field) => !same(base[field], theirs[field]))
  const kinds = mergeVariants(base.variants, mine.variants, theirs.variants)
  const both = changed.filter((field) =>
    field === "variants" ? kinds.both : !same(base[field], mine[field]) && !same(mine[field], theirs[field])
  )
  const taken = changed.filter((field) => !both.includes(field) && !same(mine[field], theirs[field]))
  const merged = {
    ...mine,
    ...Object.fromEntries(taken.map((field) => [field, theirs[field]])),
    variants: kinds.merged,
  }
  return { merged, taken, both }
}

/** Kinds by their ids, value by value; `left` is always the later one, so that pieces sold meanwhile count. */
function mergeVariants(base: TypedVariant[], mine: TypedVariant[], theirs: TypedVariant[]) {
  const before = new Map(base.map((one) => [one.id, one]))
  const later = new Map(theirs.map((one) => [one.id, one]))
  let both = false
  const merged = mine.flatMap((one) => {
    const was = before.get(one.id)
    const is = later.get(one.id)
    if (one.id === null || !was) return [one]
    // Removed by the other member: what is left of it here would be refused.
    if (!is) return []
    const keys = ["value", "price", "weight", "stock"] as const
    const kept = keys.filter((key) => !same(was[key], one[key]))
    both ||= kept.some((key) => !same(was[key], is[key]) && !same(one[key], is[key]))
    return [{ ...is, ...Object.fromEntries(kept.map((key) => [key, one[key]])) }]
  })
  const known = new Set(base.map((one) => one.id))
  const added = theirs.filter((one) => !known.has(one.id))
  return { merged: [...merged, ...added], both }
}
