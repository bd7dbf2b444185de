import { answer } from "../../../../../contracts/answer"
import { giveStandWorkflow } from "../../../../../workflows/fair/give-stand"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params, body, request }) => {
  const { participation_id: id, version, stand } = body
  await giveStandWorkflow(request.scope).run({ input: { fair_id: params.id, id, version, stand } })
  return { id }
})
