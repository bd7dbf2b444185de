import { buyerOf } from "../../../../../account/identity"
import { ownApplication, requireOwnApplication, showOwn } from "../../../../../application/read-application"
import { answer } from "../../../../../contracts/answer"
import { saveApplicationWorkflow } from "../../../../../workflows/application/save-application"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => {
  const buyer = await buyerOf(request)
  const row = await ownApplication(request.scope, buyer.customer_id)
  return { application: row && (await showOwn(request.scope, buyer, row)) }
})

export const PUT = answer(contract.PUT, async ({ body, request }) => {
  const buyer = await buyerOf(request)
  const { customer_id, identity } = buyer
  await saveApplicationWorkflow(request.scope).run({ input: { ...body, customer_id, identity_id: identity.id } })
  return { application: await showOwn(request.scope, buyer, await requireOwnApplication(request.scope, customer_id)) }
})
