import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { changeStandingWorkflow } from "../../../../../workflows/cooperative/change-standing"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body: { reason }, request }) => {
  await changeStandingWorkflow(request.scope).run({ input: { id, to: "verified", by: staffIdOf(request), reason } })
  return { id, status: "verified" as const }
})
