import { answer } from "../../../../../contracts/answer"
import { endCommissionRuleWorkflow } from "../../../../../workflows/settlement/end-commission-rule"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, request }) => {
  const { result } = await endCommissionRuleWorkflow(request.scope).run({ input: { id } })
  return result
})
