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
  ofField,
  type Counted,
} from "./counted-values"

type KeywordParts = Parameters<PostgresSearchService["searchKeyword"]>[0]
type QueryParts = Parameters<PostgresSearchService["executeQuery"]>[0]
type TableParts = Parameters<PostgresSearchService["createDocumentTable"]>
type FacetParts = Parameters<PostgresSearchService["resolveFacets"]>[0]
type Field = Parameters<TableParts[1]["fields"]["set"]>[1]

/** Name of the function in the database that drops from a row's filters what is named to it. */
const KEEP_SMALL = "search_keep_small"
/** So many values of a field are counted where nobody says how many. */
const VALUES = 10

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
  private readonly listing_ = new Map<string, Promise<boolean>>()

  protected async createDocumentTable(...[table, plan, manager]: TableParts): Promise<void> {
    await super.createDocumentTable(table, plan, manager)
    // New filters are looked up at once, not from a list that is read from end to end until somebody sweeps.
    await manager.execute(`alter index "${table}_indexed_idx" set (fastupdate = off)`)
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
  }

  /** Asked through a copy of itself that knows what of each document stays where it is. */
  protected async searchKeyword(parts: KeywordParts) {
    const wanted = parts.input.attributes_to_retrieve?.map(topOf)
    const fields = [...new Set([...parts.catalog.plan.fields.keys()].map(topOf))]
    const unread = wanted && fields.filter((field) => !wanted.includes(field))
    const narrowed = Object.create(this, { unread_: { value: unread } }) as this
    return super.searchKeyword.call(narrowed, parts)
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
    const hitsSql = `
      select "id", score, "document" - array[${unread.map(() => "?").join(", ")}]::text[] as "document" from (
        select "id", "document", "indexed", ${score} as score ${rows(asked)} order by ${parts.orderSql} limit ? offset ?
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
    const listed = (await this.listsValues(table)) ? countedFields(plan) : []
    const most = Math.max(0, ...wanted.flatMap((one) => (isListed(one, listed) ? [one.limit ?? VALUES] : [])))
    const counts = wanted
      .filter((request) => !isListed(request, listed))
      .map((request) => ({
        request,
        ...buildFacetQuery({ table: "matched", whereParams: [], request, plan }),
      }))
    const all = [...(most ? [mostFrequent(most)] : []), ...counts.map(({ sql }) => sql)]
    const columns = all.map((sql, at) => `(select coalesce(jsonb_agg(one), '[]') from (${sql}) one) as f${at}`)
    const [row] = await this.manager_.execute(
      `with matched as materialized (
         select ${most ? "listed, " : ""}indexed from "${table}" ${scopeWhere ? `where ${scopeWhere.sql}` : ""}
       ) select ${columns.join(", ")}`,
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

  /** A table that was made before values were listed has none, and serves until the next one is filled. */
  private async listsValues(table: string): Promise<boolean> {
    const known = this.listing_.get(table)
    if (known) return known
    const asked = this.manager_
      .execute(
        `select exists (select from pg_attribute where attrelid = to_regclass(?) and attname = 'listed' and not attisdropped) as lists`,
        [`"${table}"`]
      )
      .then(([row]) => !!row.lists)
    this.listing_.set(table, asked)
    asked.catch(() => this.listing_.delete(table))
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
