import type { MedusaResponse } from "@medusajs/framework/http"

/** Answers with a table as a file that is kept nowhere on the way; `name` is in plain Latin letters. */
export function sendCsv(response: MedusaResponse, name: string, table: string): void {
  response
    .status(200)
    .set({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.csv"`,
      "cache-control": "private, no-store",
    })
    .send(table)
}
