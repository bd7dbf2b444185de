import { answer } from "../../../../../../../contracts/answer"
import { staffIdOf } from "../../../../../../../contracts/guards"
import { withdrawAsStaffWorkflow } from "../../../../../../../workflows/membership/withdraw-as-staff"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id, invitation }, request }) => {
  await withdrawAsStaffWorkflow(request.scope).run({
    input: { id: invitation, cooperative_id: id, by: staffIdOf(request) },
  })
  return { id: invitation }
})
