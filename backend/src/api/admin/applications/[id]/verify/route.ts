import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { verifyApplicationWorkflow } from "../../../../../workflows/application/verify-application"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { result } = await verifyApplicationWorkflow(request.scope).run({
    input: { ...body, id, by: staffIdOf(request) },
  })
  return result
})
