import { listPlacements } from "../../../features/list-placements"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listPlacements(request.scope, query))
