import { answer } from "../../../../../contracts/answer"
import { listInfoPageVersions } from "../../../../../info-pages/list-versions"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { slug }, query, request }) =>
  listInfoPageVersions(request.scope, { slug, ...query })
)
