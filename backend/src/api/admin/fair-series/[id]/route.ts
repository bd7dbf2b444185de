import { answer } from "../../../../contracts/answer"
import { keepSeriesWorkflow } from "../../../../workflows/fair/keep-series"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ params: { id }, body, request }) => {
  const { result } = await keepSeriesWorkflow(request.scope).run({ input: { ...body, id } })
  return result
})
