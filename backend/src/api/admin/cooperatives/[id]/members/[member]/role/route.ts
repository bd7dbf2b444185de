import { answer } from "../../../../../../../contracts/answer"
import { staffIdOf } from "../../../../../../../contracts/guards"
import { changeAsStaffWorkflow } from "../../../../../../../workflows/membership/change-as-staff"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id, member }, body: { role }, request }) => {
  await changeAsStaffWorkflow(request.scope).run({
    input: { cooperative_id: id, member_id: member, role, by: staffIdOf(request) },
  })
  return { id: member }
})
