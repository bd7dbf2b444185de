import { answerRaw } from "../../../../../contracts/answer"
import { sendCsv } from "../../../../../csv/send-csv"
import { readSales } from "../../../../../reports/read-sales"
import { MOST_ROWS, salesTable } from "../../../../../reports/tables"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ query, request }, response) => {
  const { by, from, until, locale } = query
  const { rows } = await readSales(request.scope, { ...query, page: 1, page_size: MOST_ROWS })
  sendCsv(response, `maarid-${by}-${from}-${until}`, salesTable(rows, by, locale))
})
