import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { resolveCashDifferenceWorkflow } from "../../../../../workflows/settlement/resolve-cash-difference"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { borne_by, note }, request }) => {
  const { result } = await resolveCashDifferenceWorkflow(request.scope).run({
    input: { id, borne_by, resolution: note, resolved_by: staffIdOf(request) },
  })
  return result
})
