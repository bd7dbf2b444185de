import { answer } from "../../../contracts/answer"
import { COOPERATIVE_MODULE, type CooperativeModuleService } from "../../../modules/cooperative"
import { noBalance, readBalances } from "../../../settlement/read-balances"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ query: { q, page, page_size }, request }) => {
  const cooperatives: CooperativeModuleService = request.scope.resolve(COOPERATIVE_MODULE)
  const [shown, count] = await cooperatives.listAndCountCooperatives(
    { status: { $in: ["verified", "suspended"] }, ...(q ? { q } : {}) },
    { select: ["id", "handle", "name"], order: { name: "ASC" }, skip: (page - 1) * page_size, take: page_size }
  )
  const balances = await readBalances(
    request.scope,
    shown.map(({ id }) => id)
  )
  return {
    balances: shown.map(({ id, handle, name }) => ({ handle, name, ...(balances.get(id) ?? noBalance(id)) })),
    count,
    page,
    page_size,
  }
})
