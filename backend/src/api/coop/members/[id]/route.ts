import { answer } from "../../../../contracts/answer"
import { callerOf } from "../../../../contracts/guards"
import { changeMemberWorkflow } from "../../../../workflows/membership/change-member"
import * as contract from "./contract"

export const PUT = answer(contract.PUT, async ({ params: { id }, body: { role }, request }) => {
  const { cooperative_id } = callerOf(request)
  await changeMemberWorkflow(request.scope).run({ input: { cooperative_id, member_id: id, role } })
  return { id }
})

export const DELETE = answer(contract.DELETE, async ({ params: { id }, request }) => {
  const { cooperative_id } = callerOf(request)
  await changeMemberWorkflow(request.scope).run({ input: { cooperative_id, member_id: id, role: null } })
  return { id }
})
