import pg from "pg"
import { ANSWERS, type Document, type Engine } from "./engine"

/** PostgreSQL's full text as it comes: the simple configuration over titles and descriptions, every word wanted. */
export async function rawPostgres(connectionString: string, documents: readonly Document[]): Promise<Engine> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  // A temporary table goes with its connection: nothing in the database changes.
  await client.query("create temporary table bench_listing (handle text primary key, words tsvector)")
  await client.query(
    `insert into bench_listing select handle, to_tsvector('simple', title || ' ' || description)
     from jsonb_to_recordset($1::jsonb) as given (handle text, title text, description text)`,
    [JSON.stringify(documents)]
  )
  return {
    name: "raw PostgreSQL full text",
    search: async (text) => {
      const { rows } = await client.query<{ handle: string }>(
        `select handle from bench_listing, plainto_tsquery('simple', $1) as asked where words @@ asked
         order by ts_rank(words, asked) desc, handle limit ${ANSWERS}`,
        [text]
      )
      return rows.map(({ handle }) => handle)
    },
    close: () => client.end(),
  }
}
