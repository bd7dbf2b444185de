import { answerRaw } from "../../../../../../contracts/answer"
import { sendPaperFile } from "../../../../../../papers/send-paper-file"
import { requirePaper } from "../../../../../../papers/show-papers"
import * as contract from "./contract"

export const GET = answerRaw(contract.GET, async ({ params: { id }, request }, response) => {
  const { file_key } = await requirePaper(request.scope, id)
  await sendPaperFile(request.scope, response, file_key)
})
