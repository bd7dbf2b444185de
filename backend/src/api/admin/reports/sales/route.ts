import { answer } from "../../../../contracts/answer"
import { readSales } from "../../../../reports/read-sales"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => ({
  ...(await readSales(request.scope, query)),
  page: query.page,
  page_size: query.page_size,
}))
