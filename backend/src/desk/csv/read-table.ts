import { parse } from "csv-parse/sync"
import { refusal } from "../../contracts/codes"
import { columnOf, type Column } from "./columns"
import { asTyped } from "../../csv/formula"

export const LARGEST_TABLE = 2 * 1024 * 1024
export const MOST_ROWS = 2_000

/** A row as typed; `line` is its number in the spreadsheet, the heads being 1. */
export type Row = { line: number; cells: Partial<Record<Column, string>> }

/**
 * Reads a CSV file as spreadsheets write them: UTF-8, with or without BOM, separated by semicolons, commas or tabs.
 * @throws FILE_TOO_LARGE, FILE_NOT_A_TABLE, TABLE_TOO_LONG
 */
export function readTable(bytes: Buffer): Row[] {
  if (bytes.length > LARGEST_TABLE) throw refusal("FILE_TOO_LARGE")
  const lines = cellsOf(textOf(bytes))
  const [heads = [], ...rest] = lines
  const found = heads.map(columnOf)
  if (!found.includes("title") && !found.includes("listing")) throw refusal("FILE_NOT_A_TABLE", "no column is known")
  const rows = rest.flatMap((cells, index): Row[] => {
    if (cells.every((cell) => !cell.trim())) return []
    const typed = found.flatMap((column, place) => (column ? [[column, asTyped(cells[place] ?? "").trim()]] : []))
    return [{ line: index + 2, cells: Object.fromEntries(typed) as Row["cells"] }]
  })
  if (rows.length > MOST_ROWS) throw refusal("TABLE_TOO_LONG", `${rows.length} rows`)
  return rows
}

function textOf(bytes: Buffer): string {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    if (text && !text.includes("\0")) return text
  } catch {
    // Not UTF-8: told like any other file that is no table.
  }
  throw refusal("FILE_NOT_A_TABLE")
}

function cellsOf(text: string): string[][] {
  const [head = ""] = text.split(/\r?\n/, 1)
  const delimiter = [";", ",", "\t"].reduce((best, one) => (count(head, one) > count(head, best) ? one : best))
  try {
    // One row more than allowed is enough to know that there are too many.
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, to: MOST_ROWS * 2, bom: true })
  } catch {
    throw refusal("FILE_NOT_A_TABLE")
  }
}

const count = (text: string, letter: string) => text.split(letter).length
