// Medusa exports the class of its provider, and what it counts with, nowhere else.
/* eslint-disable @medusajs/import-from-framework-not-internal */
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { buildFacetQuery, mapFacetResult, normalizeFacetRequests } from "@medusajs/search-postgres/dist/utils/facets"
/* eslint-enable @medusajs/import-from-framework-not-internal */

type TableParts = Parameters<PostgresSearchService["createDocumentTable"]>
type FacetParts = Parameters<PostgresSearchService["resolveFacets"]>[0]
type Field = Parameters<TableParts[1]["fields"]["set"]>[1]

/** Name of the function in the database that drops from a row's filters what is named to it. */
const KEEP_SMALL = "search_keep_small"

/**
 * Medusa's search on PostgreSQL, made for lists with many filters:
 *
 * - Its filters stay small. It keeps every field of a document a second time in `indexed`, cards and texts included, which is
 *   unpacked for each row that a filter or a count looks at. What nobody filters, sorts or counts by is dropped there; it is
 *   in the document and in the search vector already.
 * - What there is of each value is counted in one statement, which looks for the rows once, and not once a field.
 */
export class ListSearchService extends PostgresSearchService {
  protected async createDocumentTable(...[table, plan, manager]: TableParts): Promise<void> {
    await super.createDocumentTable(table, plan, manager)
    // New filters are looked up at once, not from a list that is read from end to end until somebody sweeps.
    await manager.execute(`alter index "${table}_indexed_idx" set (fastupdate = off)`)
    await manager.execute(`
      do $$ begin
        if to_regproc('${KEEP_SMALL}') is null then
          create function ${KEEP_SMALL}() returns trigger language plpgsql as $body$
          begin
            new.indexed := new.indexed - tg_argv;
            return new;
          end $body$;
        end if;
      exception when duplicate_function or unique_violation then null;
      end $$`)
    const read = [...plan.fields.values()].filter(isOnlyRead).map(({ path }) => `'${path}'`)
    if (read.length)
      await manager.execute(
        `create or replace trigger keep_small before insert or update on "${table}"
         for each row execute function ${KEEP_SMALL}(${read.join(", ")})`
      )
  }

  protected async resolveFacets({ table, plan, scopeWhere, requests }: FacetParts) {
    const wanted = normalizeFacetRequests(requests, plan)
    if (!wanted.length) return undefined
    const counts = wanted.map((request) => buildFacetQuery({ table: "matched", whereParams: [], request, plan }))
    const columns = counts.map(({ sql }, at) => `(select coalesce(jsonb_agg(one), '[]') from (${sql}) one) as f${at}`)
    const [row] = await this.manager_.execute(
      `with matched as materialized (select indexed from "${table}" ${scopeWhere ? `where ${scopeWhere.sql}` : ""})
       select ${columns.join(", ")}`,
      [...(scopeWhere?.params ?? []), ...counts.flatMap(({ params }) => params)]
    )
    return Object.fromEntries(wanted.map((request, at) => [request.field, mapFacetResult(request, row[`f${at}`])]))
  }
}

const isOnlyRead = ({ path, field }: Field) =>
  !path.includes(".") && !field.filterable && !field.sortable && !field.facetable
