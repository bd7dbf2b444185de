import { stringify } from "csv-stringify/sync"
import type { Locale } from "../../contracts/shapes/basics"
import { columnNames, columns, type Column } from "./columns"
import { asText } from "./formula"

/** A table every spreadsheet opens: UTF-8 with BOM, semicolons, nothing that runs; read back, it changes nothing. */
export function writeTable(rows: Record<Column, string | number | null>[], locale: Locale): string {
  return stringify(
    rows.map((row) => columnNames.map((name) => asText(String(row[name] ?? "")))),
    {
      header: true,
      columns: columnNames.map((name) => columns[name][locale]),
      delimiter: ";",
      bom: true,
      record_delimiter: "windows",
    }
  )
}
