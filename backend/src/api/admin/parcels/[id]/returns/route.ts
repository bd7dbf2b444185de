import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { askReturnWorkflow } from "../../../../../workflows/return/ask-return"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  await askReturnWorkflow(request.scope).run({
    input: { ...body, parcel_id: id, photos: [], opened_by: staffIdOf(request) },
  })
  return { id }
})
