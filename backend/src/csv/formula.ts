/** A cell that begins so is run as a formula by spreadsheets. */
const formula = /^'*[=+\-@\t\r]/

/** A cell no spreadsheet runs: an apostrophe before it makes it a text. */
export const asText = (cell: string) => (formula.test(cell) ? `'${cell}` : cell)

/** A cell as its member typed it: the apostrophe of `asText` taken away again. */
export const asTyped = (cell: string) => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell)
