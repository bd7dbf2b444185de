// Medusa exports the class of its provider, and what it counts with, nowhere else.
/* eslint-disable @medusajs/import-from-framework-not-internal */
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { buildFacetQuery, mapFacetResult, normalizeFacetRequests } from "@medusajs/search-postgres/dist/utils/facets"
/* eslint-enable @medusajs/import-from-framework-not-internal */
import {
  countedFields,
  createListValues,
  isListed,
  LIST_VALUES,
  mostFrequent,
  numberColumn,
  numberFields,
  ofField,
  statsOf,
  type Counted,
} from "./counted-values"

type KeywordParts = Parameters<PostgresSearchService["searchKeyword"]>[0]
type QueryParts = Parameters<PostgresSearchService["executeQuery"]>[0]
type TableParts = Parameters<PostgresSearchService["createDocumentTable"]>
type FacetParts = Parameters<PostgresSearchService["resolveFacets"]>[0]
type Keywords = Parameters<PostgresSearchService["keywordFragments"]>
type Field = Parameters<TableParts[1]["fields"]["set"]>[1]

/** Name of the function in the database that drops from a row's filters what is named to it. */
const KEEP_SMALL = "search_keep_small"
/** So many values of a field are counted where nobody says how many. */
const VALUES = 10
const KEPT_MS = 1000

/**
 * Medusa's search on PostgreSQL, made for lists with many filters:
 *
 * - Its filters stay small. It keeps every field of a document a second time in `indexed`, cards and texts included, which is
 *   unpacked for each row that a filter or a count looks at. What nobody filters, sorts or counts by is dropped there; it is
 *   in the document and in the search vector already.
 * - What there is of each value is counted in one statement, which looks for the rows once, and not once a field; the values of
 *   a row stand listed in a column of their own.
 * - Of the documents only what was asked for leaves the database, and they are counted while they are read.
 */
export class ListSearchService extends PostgresSearchService {
  /** What of each document nobody asked for. */
  private readonly unread_?: readonly string[]
  private readonly known_ = new Map<string, { until: number; stored: ReturnType<PostgresSearchService["retrieve"]> }>()
  private readonly columns_ = new Map<string, Promise<ReadonlySet<string>>>()

  protected async createDocumentTable(...[table, plan, manager]: TableParts): Promise<void> {
    await super.createDocumentTable(table, plan, manager)
    // A row that fits into a page stays in one piece: what a question looks at is not fetched from elsewhere.
    await manager.execute(`alter table "${table}" set (toast_tuple_target = 8160)`)
    // What is new is looked up at once, not from a list that is read from end to end until somebody sweeps.
    for (const index of ["indexed", "fts"])
      await manager.execute(`alter index "${table}_${index}_idx" set (fastupdate = off)`)
    await manager.execute(once(KEEP_SMALL, createKeepSmall))
    const read = [...plan.fields.values()].filter(isOnlyRead).map(({ path }) => `'${path}'`)
    if (read.length)
      await manager.execute(
        `create or replace trigger keep_small before insert or update on "${table}"
         for each row execute function ${KEEP_SMALL}(${read.join(", ")})`
      )
    await manager.execute(once(LIST_VALUES, createListValues))
    await manager.execute(
      `alter table "${table}" add column if not exists listed text[]
       generated always as (${LIST_VALUES}(indexed, '{${countedFields(plan).join(",")}}')) stored`
    )
    for (const field of numberFields(plan))
      await manager.execute(
        `alter table "${table}" add column if not exists "${numberColumn(field)}" float8
         generated always as ((indexed ->> '${field}')::float8) stored`
      )
  }

  /** Asked through a copy of itself that knows what of each document stays where it is. */
  protected async searchKeyword(parts: KeywordParts) {
    const wanted = parts.input.attributes_to_retrieve?.map(topOf)
    const fields = [...new Set([...parts.catalog.plan.fields.keys()].map(topOf))]
    const unread = wanted && fields.filter((field) => !wanted.includes(field))
    const narrowed = Object.create(this, { unread_: { value: unread } }) as this
    return super.searchKeyword.call(narrowed, parts)
  }

  /** Where any of some words will do it does not matter how near they stand, which is measured row by row. */
  protected keywordFragments(...[parts]: Keywords) {
    const fragments = super.keywordFragments(parts)
    if (parts.query.search_options?.match_strategy !== "any") return fragments
    return {
      ...fragments,
      rankSql: (params: unknown[]) => fragments.rankSql(params).replace("ts_rank_cd(", "ts_rank("),
    }
  }

  protected async executeQuery(parts: QueryParts) {
    const { table, minScore, distinctExpr, prelude, take, skip } = parts
    const unread = this.unread_ ?? []
    if (minScore !== undefined || distinctExpr || prelude || !unread.length || !take) return super.executeQuery(parts)
    const rows = (params: unknown[]) => {
      const conditions = parts.conditionsSql(params)
      return `from "${table}" ${conditions.length ? `where ${conditions.join(" and ")}` : ""}`
    }
    const asked: unknown[] = [...unread]
    const score = parts.rankSql(asked)
    // A document's id is its row's, which need not be unpacked.
    const orderSql = parts.orderSql.replaceAll("indexed#>>'{id}'", '"id"')
    const hitsSql = `
      select "id", score, "document" - array[${unread.map(() => "?").join(", ")}]::text[] as "document" from (
        select "id", "document", "indexed", ${score} as score ${rows(asked)} order by ${orderSql} limit ? offset ?
      ) hits`
    const counting: unknown[] = []
    const countSql = parts.count && `select count(*)::int as count ${rows(counting)}`
    const [hitRows, counted] = await Promise.all([
      this.manager_.execute(hitsSql, [...asked, take, skip]),
      countSql ? this.manager_.execute(countSql, counting) : [],
    ])
    return { hitRows, count: countSql ? Number(counted[0]?.count ?? 0) : null }
  }

  protected async resolveFacets({ table, plan, scopeWhere, requests }: FacetParts) {
    const wanted = normalizeFacetRequests(requests, plan)
    if (!wanted.length) return undefined
    const columns = await this.columnsOf(table)
    const listed = columns.has("listed") ? countedFields(plan) : []
    const most = Math.max(0, ...wanted.flatMap((one) => (isListed(one, listed) ? [one.limit ?? VALUES] : [])))
    const numbers = numberFields(plan)
      .map(numberColumn)
      .filter((column) => columns.has(column))
    const counts = wanted
      .filter((request) => !isListed(request, listed))
      .map((request) => {
        const column = numberColumn(request.field)
        return request.type === "stats" && numbers.includes(column)
          ? { request, sql: statsOf(column), params: [] }
          : { request, ...buildFacetQuery({ table: "matched", whereParams: [], request, plan }) }
      })
    const all = [...(most ? [mostFrequent(most)] : []), ...counts.map(({ sql }) => sql)]
    const unpacked = counts.some(({ sql }) => sql.includes("indexed"))
    const selected = [...(most ? ["listed"] : []), ...numbers, ...(unpacked ? ["indexed"] : [])]
    const answered = all.map((sql, at) => `(select coalesce(jsonb_agg(one), '[]') from (${sql}) one) as f${at}`)
    const [row] = await this.manager_.execute(
      `with matched as materialized (
         select ${selected.map((one) => `"${one}"`).join(", ")} from "${table}" ${scopeWhere ? `where ${scopeWhere.sql}` : ""}
       ) select ${answered.join(", ")}`,
      [...(scopeWhere?.params ?? []), ...counts.flatMap(({ params }) => params)]
    )
    const answers = all.map((_, at) => row[`f${at}`] as Counted[])
    const frequent = most ? (answers.shift() ?? []) : []
    const others = new Map(counts.map(({ request }, at) => [request, answers[at]]))
    return Object.fromEntries(
      wanted.map((request) => {
        const rows = others.get(request) ?? ofField(request.field, frequent).slice(0, request.limit ?? VALUES)
        return [request.field, mapFacetResult(request, rows)]
      })
    )
  }

  /** What the catalogue says of an index is kept for a second: a page of results asks for it several times. */
  protected retrieve(index: string) {
    const known = this.known_.get(index)
    if (known && known.until > Date.now()) return known.stored
    const stored = super.retrieve(index)
    this.known_.set(index, { until: Date.now() + KEPT_MS, stored })
    stored.catch(() => this.known_.delete(index))
    return stored
  }

  async upsertIndex(...parts: Parameters<PostgresSearchService["upsertIndex"]>) {
    return super.upsertIndex(...parts).finally(() => this.known_.clear())
  }

  async deleteIndex(...parts: Parameters<PostgresSearchService["deleteIndex"]>) {
    return super.deleteIndex(...parts).finally(() => this.known_.clear())
  }

  /** A table that was made before it had all of these columns serves until the next one is filled. */
  private async columnsOf(table: string): Promise<ReadonlySet<string>> {
    const known = this.columns_.get(table)
    if (known) return known
    const asked = this.manager_
      .execute(
        "select attname as name from pg_attribute where attrelid = to_regclass(?) and attnum > 0 and not attisdropped",
        [`"${table}"`]
      )
      .then((rows) => new Set(rows.map(({ name }: { name: string }) => name)))
    this.columns_.set(table, asked)
    asked.catch(() => this.columns_.delete(table))
    return asked
  }
}

const createKeepSmall = `
  create function ${KEEP_SMALL}() returns trigger language plpgsql as $body$
  begin
    new.indexed := new.indexed - tg_argv;
    return new;
  end $body$`

/** Makes a function where there is none of that name; two who do it at once do not stop each other. */
const once = (name: string, create: string): string => `
  do $$ begin
    if to_regproc('${name}') is null then
      ${create};
    end if;
  exception when duplicate_function or unique_violation then null;
  end $$`

const topOf = (path: string) => path.split(".")[0]

const isOnlyRead = ({ path, field }: Field) =>
  !path.includes(".") && !field.filterable && !field.sortable && !field.facetable
