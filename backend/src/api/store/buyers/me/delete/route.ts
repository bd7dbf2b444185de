import { buyerOf } from "../../../../../account/identity"
import { prove } from "../../../../../account/prove"
import { answer } from "../../../../../contracts/answer"
import { deleteAccountWorkflow } from "../../../../../workflows/account/delete-account"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ body: { proof }, request }) => {
  const buyer = await buyerOf(request)
  await prove(request.scope, buyer, proof)
  await deleteAccountWorkflow(request.scope).run({
    input: { customer_id: buyer.customer_id, identity_id: buyer.identity.id },
  })
  return { deleted: true }
})
