import { answer } from "../../../../../contracts/answer"
import { readStatement } from "../../../../../settlement/read-statement"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params, query, request }) =>
  readStatement(request.scope, { ...query, cooperative_id: params.id })
)
