import { answer } from "../../../../../contracts/answer"
import { staffIdOf } from "../../../../../contracts/guards"
import { writeNoteWorkflow } from "../../../../../workflows/help/write-note"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { result } = await writeNoteWorkflow(request.scope).run({
    input: { ...body, purchase_id: id, written_by: staffIdOf(request) },
  })
  return result
})
