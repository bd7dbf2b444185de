import type { Locale } from "../../contracts/shapes/basics"
import { writeCsv, type Cell } from "../../csv/write-csv"
import { columnNames, columns, type Column } from "./columns"

/** A cooperative's listings as a table; read back, it changes nothing. */
export function writeTable(rows: Record<Column, Cell>[], locale: Locale): string {
  return writeCsv(
    columnNames.map((name) => columns[name][locale]),
    rows.map((row) => columnNames.map((name) => row[name]))
  )
}
