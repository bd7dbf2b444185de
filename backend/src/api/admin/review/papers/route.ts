import { answer } from "../../../../contracts/answer"
import { listWaitingPapers } from "../../../../review/list-waiting-papers"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listWaitingPapers(request.scope, query))
