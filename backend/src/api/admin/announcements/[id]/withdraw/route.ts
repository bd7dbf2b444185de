import { answer } from "../../../../../contracts/answer"
import { withdrawAnnouncementWorkflow } from "../../../../../workflows/announcement/withdraw-announcement"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params, request }) => {
  const { result } = await withdrawAnnouncementWorkflow(request.scope).run({ input: params })
  return result
})
