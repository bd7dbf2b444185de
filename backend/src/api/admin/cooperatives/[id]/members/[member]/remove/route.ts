import { answer } from "../../../../../../../contracts/answer"
import { staffIdOf } from "../../../../../../../contracts/guards"
import { changeAsStaffWorkflow } from "../../../../../../../workflows/membership/change-as-staff"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id, member }, request }) => {
  await changeAsStaffWorkflow(request.scope).run({
    input: { cooperative_id: id, member_id: member, role: null, by: staffIdOf(request) },
  })
  return { id: member }
})
