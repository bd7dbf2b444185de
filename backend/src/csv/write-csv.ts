import { stringify } from "csv-stringify/sync"
import { asText } from "./formula"

export type Cell = string | number | null

/** A table every spreadsheet opens: UTF-8 with BOM, semicolons, nothing that runs. */
export function writeCsv(heads: readonly string[], rows: Cell[][]): string {
  return stringify(
    rows.map((row) => row.map((cell) => asText(String(cell ?? "")))),
    { header: true, columns: [...heads], delimiter: ";", bom: true, record_delimiter: "windows" }
  )
}
