import { answer } from "../../../contracts/answer"
import { findTargets } from "../../../features/find-targets"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => findTargets(request.scope, query))
