/** What a spreadsheet would take for a formula begins with one of these. */
const formula = /^[=+\-@\t\r]/

/** One cell: a number as it is, a text quoted, and never a formula. */
function cell(value: string | number): string {
  if (typeof value === "number") return value.toFixed(2)
  const safe = formula.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}

/** A table as a spreadsheet reads it, in UTF-8 with its mark, so that Arabic opens as Arabic. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`
}
