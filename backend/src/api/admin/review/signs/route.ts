import { answer } from "../../../../contracts/answer"
import { listWaitingSigns } from "../../../../review/list-waiting-signs"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listWaitingSigns(request.scope, query))
