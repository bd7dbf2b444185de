/** What a spreadsheet would take for a formula begins with one of these. */
const formula = /^[=+\-@\t\r]/

/** One cell: a number as it is, a text quoted, and never a formula. */
function cell(value: string | number): string {
  if (typeof value === "number") return value.toFixed(2)
  const safe = formula.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

type Row = readonly (string | number)[]

const lineOf = (row: Row) => `${row.map(cell).join(",")}\r\n`

/** A table as a spreadsheet reads it, in UTF-8 with its mark, so that Arabic opens as Arabic; piece by piece as its rows come. */
export async function* csvOf(rows: AsyncIterable<Row> | Iterable<Row>): AsyncGenerator<string> {
  yield "\uFEFF"
  for await (const row of rows) yield lineOf(row)
}
