import { answerRaw } from "../../../../../contracts/answer"
import { today } from "../../../../../contracts/days"
import { sendCsv } from "../../../../../csv/send-csv"
import { readInactive } from "../../../../../reports/read-inactive"
import { inactiveTable, MOST_ROWS } from "../../../../../reports/tables"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ query: { locale }, request }, response) => {
  const { rows } = await readInactive(request.scope, { locale, page: 1, page_size: MOST_ROWS })
  sendCsv(response, `maarid-inactive-${today()}`, inactiveTable(rows, locale))
})
