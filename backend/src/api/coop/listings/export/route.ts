import { answerRaw } from "../../../../contracts/answer"
import { today } from "../../../../contracts/days"
import { callerOf } from "../../../../contracts/guards"
import { sendCsv } from "../../../../csv/send-csv"
import { exportRows } from "../../../../desk/csv/export-rows"
import { writeTable } from "../../../../desk/csv/write-table"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ query: { locale }, request }, response) => {
  const rows = await exportRows(request.scope, callerOf(request).cooperative_id)
  sendCsv(response, `maarid-${today()}`, writeTable(rows, locale))
})
