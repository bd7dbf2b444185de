import { answer } from "../../../../contracts/answer"
import { readSearched } from "../../../../searched/read-searched"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => ({
  ...(await readSearched(request.scope, query)),
  page: query.page,
  page_size: query.page_size,
}))
