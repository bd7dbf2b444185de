import { answer } from "../../../contracts/answer"
import { callerOf } from "../../../contracts/guards"
import { readPapers } from "../../../papers/show-papers"
import { sendPaperWorkflow } from "../../../workflows/paper/send-paper"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => ({
  papers: await readPapers(request.scope, callerOf(request).cooperative_id),
}))

export const POST = answer(contract.POST, async ({ body, request }) => {
  const { cooperative_id, member_id } = callerOf(request)
  const { result } = await sendPaperWorkflow(request.scope).run({ input: { ...body, cooperative_id, member_id } })
  return { id: result }
})
