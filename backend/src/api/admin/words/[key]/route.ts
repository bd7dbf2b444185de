import { answer } from "../../../../contracts/answer"
import { staffIdOf } from "../../../../contracts/guards"
import { readWord } from "../../../../word-groups/list-words"
import { changeWordGroupWorkflow } from "../../../../workflows/word-group/change-word-group"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { key }, body, request }) => {
  await changeWordGroupWorkflow(request.scope).run({ input: { ...body, key, edited_by: staffIdOf(request) } })
  return { word: await readWord(request.scope, key) }
})
