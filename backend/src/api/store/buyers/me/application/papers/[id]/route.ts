import { buyerOf } from "../../../../../../../account/identity"
import { readPaper } from "../../../../../../../application/read-paper"
import { requireOwnApplication, showOwn } from "../../../../../../../application/read-application"
import { answer } from "../../../../../../../contracts/answer"
import { removePaperWorkflow } from "../../../../../../../workflows/application/remove-paper"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ params: { id }, request }) => {
  const { customer_id } = await buyerOf(request)
  return readPaper(await requireOwnApplication(request.scope, customer_id), id)
})

export const DELETE = answer(contract.DELETE, async ({ params: { id }, request }) => {
  const buyer = await buyerOf(request)
  const { customer_id } = buyer
  await removePaperWorkflow(request.scope).run({ input: { customer_id, paper_id: id } })
  return { application: await showOwn(request.scope, buyer, await requireOwnApplication(request.scope, customer_id)) }
})
