import { answer } from "../../../contracts/answer"
import { listWords } from "../../../word-groups/list-words"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ query, request }) => listWords(request.scope, query))
