import { answer } from "../../../../contracts/answer"
import { askAlertWorkflow } from "../../../../workflows/alert/ask-alert"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body, request }) => {
  await askAlertWorkflow(request.scope).run({ input: { ...body, subject: "words" } })
  return {}
})
