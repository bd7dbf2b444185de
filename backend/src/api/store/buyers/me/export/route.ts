import { exportAccount } from "../../../../../account/export-account"
import { buyerOf } from "../../../../../account/identity"
import { answer } from "../../../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { locale }, request }) =>
  exportAccount(request.scope, await buyerOf(request), locale)
)
