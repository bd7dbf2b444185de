import { listApplications } from "../../../application/list-applications"
import { answer } from "../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => ({
  ...(await listApplications(request.scope, query)),
  page: query.page,
  page_size: query.page_size,
}))
