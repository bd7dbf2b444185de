import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Rows of one table, made again for every line of a plan: `model_id` is what is copied, `suffix` what the copies' ids end with. */
export type Copy = {
  table: string
  /** The column that names the model whose rows these are. */
  of: string
  /** Columns whose ids are of what is copied with the row: they get the suffix of the plan's line. */
  own: string[]
  /** Columns that are to say something else, as SQL over `row` and `plan`. */
  set?: Record<string, string>
  /** Which of the rows only. */
  only?: string
}

/**
 * Copies rows by one statement a table, whatever number of them. Every column is copied that the table has, so that a
 * migration adds none in vain. What is there already stays.
 */
export async function copyRows(trx: Knex.Transaction, plan: string, copies: Copy[]): Promise<void> {
  const columns = await columnsOf(
    trx,
    copies.map(({ table }) => table)
  )
  for (const { table, of, own, set = {}, only = "true" } of copies) {
    const all = columns.get(table) ?? []
    const unknown = [...own, ...Object.keys(set)].find((column) => !all.includes(column))
    if (unknown || !all.length) throw new Error(`seed/grow: ${table} has no ${unknown ?? "columns"}`)
    const value = (column: string) =>
      set[column] ?? (own.includes(column) ? `row."${column}" || plan.suffix` : `row."${column}"`)
    const alive = all.includes("deleted_at") ? "and row.deleted_at is null" : ""
    await trx.raw(
      `insert into "${table}" (${all.map((column) => `"${column}"`).join(", ")})
       select ${all.map(value).join(", ")} from ${plan} plan join "${table}" row on row."${of}" = plan.model_id where ${only} ${alive}
       on conflict do nothing`.replace(/\?/g, "\\?")
    )
  }
}

async function columnsOf(trx: Knex.Transaction, tables: string[]): Promise<Map<string, string[]>> {
  const { rows } = await trx.raw<{ rows: { table: string; columns: string[] }[] }>(
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns where table_schema = 'public' and table_name = any(?) group by 1`,
    [tables]
  )
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}
