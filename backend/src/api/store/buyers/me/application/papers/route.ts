import { buyerOf } from "../../../../../../account/identity"
import { requireOwnApplication, showOwn } from "../../../../../../application/read-application"
import { answer } from "../../../../../../contracts/answer"
import { addPaperWorkflow } from "../../../../../../workflows/application/add-paper"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { kind, photo }, request }) => {
  const buyer = await buyerOf(request)
  const { customer_id } = buyer
  await addPaperWorkflow(request.scope).run({ input: { customer_id, kind, photo } })
  return { application: await showOwn(request.scope, buyer, await requireOwnApplication(request.scope, customer_id)) }
})
