import { answer } from "../../../../../contracts/answer"
import { readStatement } from "../../../../../settlement/read-statement"
import { requireCooperative } from "../../../../../settlement/require-cooperative"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id }, query, request }) => {
  await requireCooperative(request.scope, id)
  return readStatement(request.scope, { ...query, cooperative_id: id })
})
