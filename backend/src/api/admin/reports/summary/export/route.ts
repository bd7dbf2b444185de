import { answerRaw } from "../../../../../contracts/answer"
import { sendCsv } from "../../../../../csv/send-csv"
import { readSummary } from "../../../../../reports/read-summary"
import { summaryTable } from "../../../../../reports/tables"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ query, request }, response) => {
  const figures = await readSummary(request.scope, query)
  sendCsv(response, `maarid-summary-${query.from}-${query.until}`, summaryTable(figures, query, query.locale))
})
