import { answerRaw } from "../../../../../contracts/answer"
import { sendCsv } from "../../../../../csv/send-csv"
import { MOST_ROWS, searchedTable } from "../../../../../reports/tables"
import { readSearched } from "../../../../../searched/read-searched"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ query, request }, response) => {
  const { by, from, until, locale } = query
  const { rows } = await readSearched(request.scope, { ...query, page: 1, page_size: MOST_ROWS })
  sendCsv(response, `maarid-${by}-${from}-${until}`, searchedTable(rows, locale))
})
