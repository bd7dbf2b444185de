import { answer } from "../../../../contracts/answer"
import { showHelped } from "../../../../help/show-helped"
import * as contract from "./contract"

export const GET = answer(contract.GET, ({ params: { id }, query: { locale }, request }) =>
  showHelped(request.scope, id, locale)
)
