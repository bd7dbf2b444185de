import { MikroORM, PostgreSqlDriver } from "@medusajs/framework/mikro-orm/postgresql"
import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { search } from "@medusajs/framework/utils"
import { PostgresSearchService } from "@medusajs/search-postgres/dist/services/postgres-search"
import { ANSWERS, type Document, type Engine } from "./engine"

const index = {
  name: "bench",
  physical_name: "bench",
  entity: "bench",
  primary_key: "id",
  provider: "raw",
  definition_hash: "1",
  settings: {},
  seed: async function* () {},
  fields: search
    .define({
      id: search.keyword().filterable(),
      title: search.text().searchable({ weight: 2 }),
      description: search.text().searchable(),
    })
    .toFields(),
} as unknown as SearchTypes.ResolvedSearchIndexDefinition

const silent = { warn: () => undefined, info: () => undefined, debug: () => undefined, error: () => undefined }

/** Medusa's own PostgreSQL provider with its default settings, over titles and descriptions in the three languages. */
export async function rawPostgres(clientUrl: string, documents: readonly Document[]): Promise<Engine> {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    // Temporary tables go with their one connection: nothing in the database changes.
    pool: { min: 1, max: 1 },
  })
  const manager = orm.em.fork()
  await manager.execute("set search_path = pg_temp, public")
  await manager.execute("create table search_postgres_index (like public.search_postgres_index including all)")
  const provider = new PostgresSearchService({ manager, logger: silent as unknown as Logger }, {})
  await provider.upsertIndex({ index })
  await provider.upsertDocuments({
    index: index.physical_name,
    definition: index,
    documents: documents.map(({ handle, ...words }) => ({ id: handle, ...words })),
  })
  return {
    name: "Medusa's PostgreSQL provider",
    search: async (q) => {
      const asked = {
        index,
        q,
        attributes_to_retrieve: ["id"],
        pagination: { take: ANSWERS },
      } as unknown as SearchTypes.ProviderSearchQuery
      const { hits } = await provider.search(asked)
      return hits.map(({ id }) => id)
    },
    close: () => orm.close(true),
  }
}
