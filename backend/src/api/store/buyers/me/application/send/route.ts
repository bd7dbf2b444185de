import { buyerOf } from "../../../../../../account/identity"
import { requireOwnApplication, showOwn } from "../../../../../../application/read-application"
import { answer } from "../../../../../../contracts/answer"
import { sendApplicationWorkflow } from "../../../../../../workflows/application/send-application"
import * as contract from "./contract"

export const POST = answer(contract.POST, async ({ request }) => {
  const buyer = await buyerOf(request)
  const { customer_id, identity } = buyer
  await sendApplicationWorkflow(request.scope).run({ input: { customer_id, identity_id: identity.id } })
  return { application: await showOwn(request.scope, buyer, await requireOwnApplication(request.scope, customer_id)) }
})
