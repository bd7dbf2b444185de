import { answer } from "../../../../contracts/answer"
import { readInactive } from "../../../../reports/read-inactive"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => ({
  ...(await readInactive(request.scope, query)),
  page: query.page,
  page_size: query.page_size,
}))
