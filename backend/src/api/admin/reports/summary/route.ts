import { answer } from "../../../../contracts/answer"
import { readSummary } from "../../../../reports/read-summary"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => readSummary(request.scope, query))
