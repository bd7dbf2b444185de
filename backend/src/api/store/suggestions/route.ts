import { suggest } from "../../../catalogue/suggest"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => suggest(request.scope, query))
