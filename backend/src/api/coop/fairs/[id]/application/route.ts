import { answer } from "../../../../../contracts/answer"
import { callerOf } from "../../../../../contracts/guards"
import { applyToFairWorkflow } from "../../../../../workflows/fair/apply-to-fair"
import { withdrawFromFairWorkflow } from "../../../../../workflows/fair/withdraw-from-fair"
import * as contract from "./contract"

export const PUT = answer(contract.PUT, async ({ params: { id }, body, request }) => {
  const { cooperative_id, member_id } = callerOf(request)
  await applyToFairWorkflow(request.scope).run({ input: { ...body, fair_id: id, cooperative_id, member_id } })
  return { id }
})

export const DELETE = answer(contract.DELETE, async ({ params: { id }, request }) => {
  const { cooperative_id } = callerOf(request)
  await withdrawFromFairWorkflow(request.scope).run({ input: { fair_id: id, cooperative_id } })
  return { id }
})
