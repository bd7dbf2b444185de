import { answer } from "../../../../../contracts/answer"
import { listRevisions } from "../../../../../features/list-revisions"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params, query, request }) =>
  listRevisions(request.scope, { ...params, ...query })
)
