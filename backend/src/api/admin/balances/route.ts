import { answer } from "../../../contracts/answer"
import { listForStaff } from "../../../cooperatives/list-for-staff"
import { noBalance, readBalances } from "../../../settlement/read-balances"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query, request }) => {
  const { cooperatives, ...page } = await listForStaff(request.scope, query)
  const balances = await readBalances(
    request.scope,
    cooperatives.map(({ id }) => id)
  )
  return {
    balances: cooperatives.map(({ id, handle, name }) => ({ handle, name, ...(balances.get(id) ?? noBalance(id)) })),
    ...page,
  }
})
