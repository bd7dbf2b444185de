import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { comparable, plannedFields } from "./fields"

type Index = Pick<SearchTypes.ResolvedSearchIndexDefinition, "fields" | "primary_key">
type Tree = Record<string, unknown>

/**
 * The engine's filter for a tree of conditions; undefined where there is none.
 * @throws NOT_ALLOWED for a field the index has not, and for what the engine cannot compare: rather nothing than something else
 */
export function compileFilters(filters: SearchTypes.SearchFilters | undefined, index?: Index): string | undefined {
  const fields = index && new Map(plannedFields(index.fields).map(({ path, field }) => [path, field]))
  const compiled = tree((filters ?? {}) as Tree)
  return compiled || undefined

  function tree(conditions: Tree): string {
    const parts = Object.entries(conditions).map(([key, value]) => {
      if (key === "q" || value === undefined) return ""
      if (key === "$and" || key === "$or") return join((value as Tree[]).map(tree), key === "$and" ? "AND" : "OR")
      if (key === "$not") return negated(tree(value as Tree))
      return condition(key, value)
    })
    return join(parts, "AND")
  }

  function condition(path: string, value: unknown): string {
    const field = fields?.get(path)
    if (fields && !field && path !== index?.primary_key) refuse(`"${path}" is not a field of this index`)
    const literal = (one: unknown) => quoted(comparable(one, field), path)
    const equals = (one: unknown) => (one === null ? absent(path) : `${path} = ${literal(one)}`)
    const anyOf = (list: unknown) => {
      const values = [list].flat()
      return values.length ? join(values.map(equals), "OR") : NOTHING
    }
    if (!isOperators(value)) return anyOf(value)
    return join(
      Object.entries(value).map(([operator, one]) => {
        if (one === undefined) return ""
        if (operator === "$eq") return equals(one)
        if (operator === "$ne") return negated(equals(one))
        if (operator === "$in" || operator === "$overlaps") return anyOf(one)
        if (operator === "$nin") return negated(anyOf(one))
        if (operator === "$contains") return join([one].flat().map(equals), "AND")
        if (operator === "$exists") return one ? negated(absent(path)) : absent(path)
        const sign = comparisons[operator] ?? refuse(`the engine has no "${operator}"`)
        return `${path} ${sign} ${literal(one)}`
      }),
      "AND"
    )
  }
}

const comparisons: Record<string, string | undefined> = { $lt: "<", $lte: "<=", $gt: ">", $gte: ">=" }
/** True of no document. */
const NOTHING = "(id NOT EXISTS AND id EXISTS)"
const absent = (path: string) => `(${path} NOT EXISTS OR ${path} IS NULL)`
const negated = (filter: string) => filter && `NOT (${filter})`

/** Where nothing is left of a condition it does not narrow. */
function join(parts: string[], word: "AND" | "OR"): string {
  const some = parts.filter(Boolean)
  return some.length > 1 ? `(${some.join(` ${word} `)})` : (some[0] ?? "")
}

function quoted(value: unknown, path: string): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value)
  if (typeof value === "string") return JSON.stringify(value)
  return refuse(`"${path}" cannot be compared with ${typeof value}`)
}

const isOperators = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && Object.keys(value).some((key) => key.startsWith("$"))

function refuse(why: string): never {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Meilisearch: ${why}`)
}
