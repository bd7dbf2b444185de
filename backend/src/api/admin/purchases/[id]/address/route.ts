import { answer } from "../../../../../contracts/answer"
import { correctAddressWorkflow } from "../../../../../workflows/help/correct-address"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { result } = await correctAddressWorkflow(request.scope).run({ input: { purchase_id: id, address: body } })
  return result
})
