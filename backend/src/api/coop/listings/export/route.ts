import { answerRaw } from "../../../../contracts/answer"
import { today } from "../../../../contracts/days"
import { callerOf } from "../../../../contracts/guards"
import { exportRows } from "../../../../desk/csv/export-rows"
import { writeTable } from "../../../../desk/csv/write-table"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ query: { locale }, request }, response) => {
  const rows = await exportRows(request.scope, callerOf(request).cooperative_id)
  response
    .status(200)
    .set({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="maarid-${today()}.csv"`,
      "cache-control": "private, no-store",
    })
    .send(writeTable(rows, locale))
})
