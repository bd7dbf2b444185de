import { updateCustomersWorkflow } from "@medusajs/medusa/core-flows"
import { buyerOf } from "../../../../../account/identity"
import { readProfile } from "../../../../../account/profile"
import { answer } from "../../../../../contracts/answer"
import * as contract from "./contract"

export const GET = answer(contract.GET, async ({ request }) => readProfile(request.scope, await buyerOf(request)))

export const PUT = answer(contract.PUT, async ({ body: { name }, request }) => {
  const buyer = await buyerOf(request)
  // A name here is one text; Medusa has two fields and is content with the first.
  await updateCustomersWorkflow(request.scope).run({
    input: { selector: { id: buyer.customer_id }, update: { first_name: name, last_name: null } },
  })
  return readProfile(request.scope, buyer)
})
