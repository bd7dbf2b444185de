import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { changeLeadershipWorkflow } from "../../../../../workflows/cooperative/change-leadership"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  await changeLeadershipWorkflow(request.scope).run({ input: { ...body, id, by: staffIdOf(request) } })
  return { id }
})
