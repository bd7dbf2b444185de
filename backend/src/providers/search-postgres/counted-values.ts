// Medusa exports what its provider knows of a field nowhere else.
// eslint-disable-next-line @medusajs/import-from-framework-not-internal
import type { IndexPlan, normalizeFacetRequests } from "@medusajs/search-postgres/dist/utils"

export type FacetRequest = ReturnType<typeof normalizeFacetRequests>[number]
type Facetable = (IndexPlan["fields"] extends Map<string, infer Planned> ? Planned : never)["field"]["facetable"]
export type Counted = { value: string; count: number }

/** Name of the function in the database that lists what a document has of some fields. */
export const LIST_VALUES = "search_list_values"

/** `field:value` for all of them; what a document does not have is not listed. */
export const createListValues = `
  create function ${LIST_VALUES}(document jsonb, fields text[]) returns text[] language sql immutable parallel safe as $body$
    select coalesce(array_agg(field || ':' || value), '{}')
    from unnest(fields) field,
      jsonb_array_elements_text(
        case jsonb_typeof(document -> field) when 'array' then document -> field else jsonb_build_array(document -> field) end
      ) value
    where value is not null
  $body$`

/** What one filters by and counts together: its values are kept in a column of their own. */
export const countedFields = (plan: IndexPlan): string[] =>
  [...plan.fields.values()]
    .filter(({ path, field }) => !path.includes(".") && field.filterable && countsValues(field.facetable))
    .map(({ path }) => path)

const countsValues = (facetable: Facetable): boolean =>
  typeof facetable === "object" ? !!facetable.types?.includes("value") : !!facetable

/** What one asks the least and the most of: its number is kept in a column of its own. */
export const numberFields = (plan: IndexPlan): string[] =>
  [...plan.fields.values()]
    .filter(({ path, kind, field }) => !path.includes(".") && kind === "number" && field.facetable)
    .map(({ path }) => path)

/** Name of that column. */
export const numberColumn = (field: string): string => `number_${field}`

/** What its numbers come to among the rows of `matched`. */
export const statsOf = (column: string): string => `
  select min("${column}"), max("${column}"), avg("${column}"), sum("${column}"), count(*)::int as count from matched`

/** Whether the column answers: the most frequent values of a field that is in it. */
export const isListed = ({ type, field, sort, query }: FacetRequest, listed: readonly string[]): boolean =>
  type === "value" && sort !== "alpha" && !query && listed.includes(field)

/** The most frequent of each field, so many at most, among the rows of `matched`. */
export const mostFrequent = (most: number): string => `
  select value, count from (
    select value, count, row_number() over (partition by split_part(value, ':', 1) order by count desc, value) as place
    from (select unnest(listed) as value, count(*)::int as count from matched group by 1) each
  ) placed where place <= ${most} order by place`

/** Those of one field, without its name. */
export const ofField = (field: string, counted: readonly Counted[]): Counted[] =>
  counted
    .filter(({ value }) => value.startsWith(`${field}:`))
    .map(({ value, count }) => ({ value: value.slice(field.length + 1), count }))
